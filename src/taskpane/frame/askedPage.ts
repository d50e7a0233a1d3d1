import type { PageId } from './pages';

/*
 * The ribbon's commands and the pane are two scripts of one page, and the first loads long before the second: what the one asks
 * of the other is kept on their window.
 */
interface PageDesk {
  /** Asked for before the pane was there to show it. */
  waiting: PageId | null;
  show: ((page: PageId) => void) | null;
}

declare global {
  interface Window {
    complaintsPageDesk?: PageDesk;
  }
}

/** Has the pane show a page: at once, or as soon as there is a pane. */
export function askForPage(page: PageId): void {
  const desk = pageDesk();
  if (desk.show) desk.show(page);
  else desk.waiting = page;
}

/** The page that was asked for before the pane was there; null when there was none, or it has been taken. */
export function takeAskedPage(): PageId | null {
  const desk = pageDesk();
  const { waiting } = desk;
  desk.waiting = null;
  return waiting;
}

/**
 * Calls `show` with each page that is asked for from now on, and with one that is waiting.
 *
 * @returns ends it
 */
export function onPageAsked(show: (page: PageId) => void): () => void {
  const desk = pageDesk();
  desk.show = show;
  const waiting = takeAskedPage();
  if (waiting) show(waiting);
  return () => {
    desk.show = null;
  };
}

function pageDesk(): PageDesk {
  return (window.complaintsPageDesk ??= { waiting: null, show: null });
}
