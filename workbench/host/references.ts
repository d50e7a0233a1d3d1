import type { HostObject } from './hostObject';

/** The objects the add-in keeps hold of between requests, by reference id. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): string {
    if (object.referenceId === null) {
      this.count += 1;
      object.referenceId = `ref${this.count}`;
      this.kept.set(object.referenceId, object);
    }
    return object.referenceId;
  }

  get(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object) object.referenceId = null;
    this.kept.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  get size(): number {
    return this.kept.size;
  }

  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}
