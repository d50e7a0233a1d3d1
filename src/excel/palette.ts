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

/** Series colours, from dark to light by turns, so that neighbours differ in grey too. */
export const seriesColours: readonly string[] = [
  '#12355B',
  '#8DB4D9',
  '#A6461F',
  '#E8C07D',
  '#3F7D5B',
  '#B9D8C2',
  '#5B4A7D',
  '#CFC4E0',
];
