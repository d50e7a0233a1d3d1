import type { RibbonButton, RibbonGroup, RibbonTab } from './manifestRibbon';

/** Shows the add-in's tab of the ribbon: the Tab key comes to it once, the arrow keys walk along its buttons. */
export function showRibbon(place: HTMLElement, tab: RibbonTab, press: (button: RibbonButton) => void): void {
  const name = document.createElement('div');
  name.className = 'ribbon-tab';
  name.textContent = tab.label;
  const bar = document.createElement('div');
  bar.className = 'ribbon-groups';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', `${tab.label} tab of the ribbon`);
  bar.append(...tab.groups.map((group) => groupOf(group, press)));
  const buttons = [...bar.querySelectorAll('button')];
  buttons.forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  bar.addEventListener('keydown', (event) => walk(event, buttons));
  place.replaceChildren(name, bar);
}

function groupOf({ label, buttons }: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const group = document.createElement('div');
  group.className = 'ribbon-group';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const row = document.createElement('div');
  row.className = 'ribbon-buttons';
  row.append(...buttons.map((button) => buttonOf(button, press)));
  const caption = document.createElement('div');
  caption.className = 'ribbon-caption';
  caption.setAttribute('aria-hidden', 'true');
  caption.textContent = label;
  group.append(row, caption);
  return group;
}

function buttonOf(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'ribbon-button';
  made.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  icon.width = 24;
  icon.height = 24;
  const label = document.createElement('span');
  label.textContent = button.label;
  made.append(icon, label);
  made.addEventListener('click', () => press(button));
  return made;
}

function walk(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.findIndex((button) => button === event.target);
  const next = nextPlace(event.key, at, buttons.length);
  if (at < 0 || next === null) return;
  event.preventDefault();
  buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1));
  buttons[next]?.focus();
}

function nextPlace(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
