import type { Sheet, Workbook } from '../workbook/workbook';

/** Shows a tab a visible sheet; the arrow keys move between them, as tabs do. */
export function showTabs(
  place: HTMLElement,
  workbook: Workbook,
  active: Sheet,
  choose: (sheet: Sheet) => void,
): void {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const hadFocus = place.contains(document.activeElement);
  const tabs = sheets.map((sheet, index) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.className = 'tab';
    tab.textContent = sheet.name;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(sheet === active));
    tab.tabIndex = sheet === active ? 0 : -1;
    if (sheet.tabColor) tab.style.boxShadow = `inset 0 3px ${sheet.tabColor}`;
    tab.addEventListener('click', () => choose(sheet));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step === undefined ? undefined : sheets[(index + step + sheets.length) % sheets.length];
      if (next) choose(next);
    });
    return tab;
  });
  place.replaceChildren(...tabs);
  const current = tabs[sheets.indexOf(active)];
  current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) current?.focus();
}
