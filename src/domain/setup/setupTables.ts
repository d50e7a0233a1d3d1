import type { PlainValue } from '../log/sheetValues';

/** The sheet that keeps what the officer has told us. */
export const setupSheetName = 'Complaints setup';

export type SetupTableName =
  | 'SetupColumns'
  | 'SetupWords'
  | 'SetupLists'
  | 'SetupClosures'
  | 'SetupTimescales'
  | 'SetupPublished'
  | 'SetupContext'
  | 'SetupReport';

/** One of the plain Excel tables on Complaints setup. */
export interface SetupTable {
  readonly name: SetupTableName;
  readonly title: string;
  /** What it is for, above the table, in the officer's words. */
  readonly about: string;
  readonly headings: readonly string[];
}

/** A setup table as the workbook has it, below its headings. */
export interface SetupTableValues {
  readonly name: SetupTableName;
  readonly sheet: string;
  /** Of the first row below the headings, as the sheet numbers it. */
  readonly firstRow: number;
  /** 1 is column A. */
  readonly firstColumn: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
}

/** Every table of the sheet, from left to right. */
export const setupTables: readonly SetupTable[] = [
  {
    name: 'SetupColumns',
    title: 'Columns of your log',
    about:
      'Which heading gives which field. Change a field here, or leave it blank to leave that column out.',
    headings: ['Field', 'Your heading', 'Sheet', 'How'],
  },
  {
    name: 'SetupWords',
    title: 'Your words',
    about: 'What your own words mean, settled once: an outcome, a stage, a type of record, a yes or no.',
    headings: ['Field', 'Your word', 'Means'],
  },
  {
    name: 'SetupLists',
    title: 'Fixed lists',
    about:
      'Values that print even when nothing was received, in this order. The group of a team is its service area.',
    headings: ['Field', 'Value', 'Group'],
  },
  {
    name: 'SetupClosures',
    title: 'Closure days',
    about: 'Days on which the council does not work, beside weekends and bank holidays.',
    headings: ['Date', 'Reason'],
  },
  {
    name: 'SetupTimescales',
    title: 'Timescales',
    about: 'Working days of each clock. Counts from is received or acknowledged.',
    headings: ['Procedure', 'Clock', 'Working days', 'Extended working days', 'Counts from', 'Source'],
  },
  {
    name: 'SetupPublished',
    title: 'Published figures',
    about:
      'Figures of earlier annual reports, for years the log does not reach. Table is its id; Row and Column are its labels.',
    headings: ['Year', 'Table', 'Row', 'Column', 'Figure'],
  },
  {
    name: 'SetupContext',
    title: 'Caseload and referrals',
    about: 'Open cases and Referrals of a year. A blank team is the whole service.',
    headings: ['Year', 'Measure', 'Team', 'Figure'],
  },
  {
    name: 'SetupReport',
    title: 'Report settings',
    about: 'What the annual report is made with, and what to leave out when it is published.',
    headings: ['Setting', 'Value'],
  },
];
