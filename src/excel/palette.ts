/** The colours of what we write: dark enough to read, and told apart when printed in grey. */
export const palette = {
  ink: '#1B1B1B',
  quietInk: '#505050',
  heading: '#12355B',
  onHeading: '#FFFFFF',
  subtotal: '#E8EEF5',
  rule: '#BFC8D2',
  tab: '#12355B',
} as const;

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
