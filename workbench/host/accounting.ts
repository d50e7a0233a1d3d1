import { pathTypes, type RequestBody } from './protocol';

/** One request as it went. */
export interface BatchRecord {
  /** 1 for the first round trip of the add-in's own; null for one that office.js makes for itself. */
  readonly number: number | null;
  readonly kind: BatchKind;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | null;
}

/**
 * `user`: a `context.sync()` of the add-in. `cleanup`: office.js giving references back.
 * `internal`: office.js's own business (custom function results, the ribbon, readiness).
 */
export type BatchKind = 'user' | 'cleanup' | 'internal';

/** What the add-in asked of the workbook so far. Only its own round trips are counted. */
export class Accounting {
  readonly batches: BatchRecord[] = [];
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;

  add(record: BatchRecord): void {
    this.batches.push(record);
    if (record.kind !== 'user') return;
    this.requestBytes += record.requestBytes;
    this.responseBytes += record.responseBytes;
  }

  /** Counts from nought again. */
  reset(): void {
    this.batches.length = 0;
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}

export function batchKind(body: RequestBody): BatchKind {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === pathTypes.newObject)) return 'internal';
  const methods = body.Actions.filter((action) => action.ActionType !== 1);
  const isCleanup = methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
  return isCleanup ? 'cleanup' : 'user';
}

const encoder = new TextEncoder();

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
