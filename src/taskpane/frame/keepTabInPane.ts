/**
 * Has the Tab key go on from wherever the focus is. In Excel on the web office.js takes that key for itself: it walks from one
 * stop of the Tab key to the next, and leaves the pane when the focus is on anything else, such as a heading that was
 * given the focus so that reading goes on from there. From there the browser itself finds the next stop.
 *
 * @returns ends it
 */
export function keepTabInPane(): () => void {
  const keep = (event: KeyboardEvent) => {
    const { target } = event;
    const isStop = target instanceof HTMLElement && target.tabIndex >= 0;
    // office.js listens on the window, which the key then does not reach.
    if (event.key === 'Tab' && !isStop) event.stopPropagation();
  };
  document.addEventListener('keydown', keep);
  return () => document.removeEventListener('keydown', keep);
}
