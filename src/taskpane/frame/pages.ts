/** The pages of the pane, in the order of the officer's day. Adding one is a line here and a line of `PageBody`. */
export const pages = [
  { id: 'log', label: 'Log' },
  { id: 'check', label: 'Check' },
  { id: 'deadlines', label: 'Deadlines' },
  { id: 'annual-report', label: 'Annual report' },
  { id: 'setup', label: 'Setup' },
  { id: 'help', label: 'Help' },
] as const;

export type PageId = (typeof pages)[number]['id'];

export function isPageId(value: unknown): value is PageId {
  return pages.some(({ id }) => id === value);
}
