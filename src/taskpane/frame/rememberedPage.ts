import { isPageId } from './pages';
import type { PageId } from './pages';

/*
 * Kept by the browser for as long as Excel is open, not in the workbook: a setting there would change the officer's file
 * and have Excel ask whether to save it. Nor for longer on the machine, where the file's name would stay behind.
 */

/** The page that was open in this workbook when the pane was last seen, or null. */
export function rememberedPage(): PageId | null {
  try {
    const page = sessionStorage.getItem(keyOfWorkbook());
    return isPageId(page) ? page : null;
  } catch {
    // A browser that lets a framed page keep nothing: the pane opens at its first page.
    return null;
  }
}

export function rememberPage(page: PageId): void {
  try {
    sessionStorage.setItem(keyOfWorkbook(), page);
  } catch {
    // As above: there is nothing to remember with, and nothing is lost but the convenience.
  }
}

/** A workbook that has not been saved yet has no address: all such share one. */
function keyOfWorkbook(): string {
  return `complaints-toolkit page ${Office.context.document?.url ?? ''}`;
}
