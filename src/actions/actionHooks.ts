import type { Watch } from '../excel/excelSession';

/** How the caller follows an action, and can stop it. */
export interface ActionHooks {
  /** Called with what is being done now, in the officer's words. */
  readonly onProgress?: (step: string) => void;
  /** Aborted: the action stops before its next round trip, and the workbook is as it was. */
  readonly signal?: { readonly aborted: boolean };
}

/** What a session with the workbook asks of the caller before each round trip. */
export function watchOf({ signal }: ActionHooks): Watch {
  return { isCancelled: () => signal?.aborted === true };
}
