/** Gives back the item of the lowest rank first: a binary heap. */
export class PriorityQueue<Item> {
  private readonly heap: { readonly item: Item; readonly rank: number }[] = [];

  push(item: Item, rank: number): void {
    const { heap } = this;
    heap.push({ item, rank });
    for (let place = heap.length - 1; place > 0;) {
      const parent = (place - 1) >> 1;
      if (this.rankAt(parent) <= rank) return;
      this.swap(place, parent);
      place = parent;
    }
  }

  pop(): Item | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first?.item;

    heap[0] = last;
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      const lower = this.rankAt(left + 1) < this.rankAt(left) ? left + 1 : left;
      if (this.rankAt(lower) >= last.rank) return first.item;
      this.swap(place, lower);
      place = lower;
    }
  }

  private rankAt(place: number): number {
    return this.heap[place]?.rank ?? Infinity;
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  }
}
