import type { Severity } from '../domain/finding';

/** The colours of what we write: dark enough to read, and told apart when printed in grey. */
export const palette = {
  ink: '#1B1B1B',
  quietInk: '#505050',
  heading: '#12355B',
  onHeading: '#FFFFFF',
  subtotal: '#E8EEF5',
  rule: '#BFC8D2',
  tab: '#12355B',
  link: '#0B4F9E',
} as const;

/** How a finding's severity is shown, beside its word. */
export const severityColours: Readonly<Record<Severity, { readonly fill: string; readonly ink: string }>> = {
  error: { fill: '#F8D7D3', ink: '#7A1410' },
  warning: { fill: '#FCE8B8', ink: '#5C3D00' },
  note: { fill: '#E8EEF5', ink: '#12355B' },
};

/**
 * Series colours, dark and middling by turns: neighbours have a contrast of 3 to 1 in grey too, and so has each of them with
 * the paper (WCAG 2.2, 1.4.11).
 */
export const seriesColours: readonly string[] = [
  '#12355B',
  '#5B93C9',
  '#6B2A12',
  '#C98632',
  '#17402C',
  '#55A077',
  '#3B2C5A',
  '#9C84C4',
];
