/** Where the browser keeps that this officer has seen the guide: beside nothing of the workbook's. */
const key = 'complaints-toolkit-guide-seen';

/** Whether the guide has been seen or skipped on this machine; where that cannot be kept, it is shown each time. */
export function isGuideSeen(): boolean {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Keeps that the guide need not be shown again. */
export function keepGuideSeen(): void {
  try {
    window.localStorage.setItem(key, 'yes');
  } catch {
    // A browser that keeps nothing shows the guide again: no harm is done.
  }
}
