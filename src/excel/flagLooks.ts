import type { FlagStatus } from '../domain/flags/flagStatus';

/** How a flag shows in a cell, by colour and without it: a cell that waits for its date is blank, so its border must tell too. */
export interface FlagLook {
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly border: { readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'Dot'; readonly color: string };
  /** The look in words, for those who see no colour. */
  readonly words: string;
}

/** Told apart in grey and by colour-blind readers, by how dark they are; a test keeps it so. */
export const flagLooks: Readonly<Record<FlagStatus, FlagLook>> = {
  overdue: {
    fill: '#8E1B1B',
    ink: '#FFFFFF',
    bold: true,
    italic: false,
    border: { style: 'Continuous', color: '#3D0B0B' },
    words: 'dark red, bold, a solid border',
  },
  'due-soon': {
    fill: '#FFE9A3',
    ink: '#3B2A00',
    bold: true,
    italic: false,
    border: { style: 'Dash', color: '#7A5200' },
    words: 'pale yellow, bold, a dashed border',
  },
  late: {
    fill: '#A97BC0',
    ink: '#1A0424',
    bold: false,
    italic: false,
    border: { style: 'DashDot', color: '#3E1A52' },
    words: 'purple, a border of dots and dashes',
  },
  'on-time-extended': {
    fill: '#A9CDE8',
    ink: '#06293D',
    bold: false,
    italic: true,
    border: { style: 'Dot', color: '#0B4A6B' },
    words: 'light blue, italic, a dotted border',
  },
};
