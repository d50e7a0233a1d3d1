import { columns } from '../../domain/log/columns';
import { tableIds } from '../../domain/reports/buildTables';
import { thresholdSetting } from '../../domain/setup/disclosureSetting';
import { receiptRuleNames, receiptSetting } from '../../domain/setup/receiptSetting';
import { procedureWords, settableClockIds } from '../../domain/setup/settableClocks';
import type { SetupTableName } from '../../domain/setup/setupTables';
import { timeLimits } from '../../domain/timescales/timeLimits';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a cell of a row is asked for: typed, or chosen where only some words will do. */
export interface SetupControl {
  readonly hint?: string;
  readonly choices?: readonly Choice[];
}

export interface SetupForm {
  /** What one row is, "closure day". */
  readonly one: string;
  /** The headings that tell a row from the others, in the order it is read out. */
  readonly summary: readonly string[];
  readonly controls: Readonly<Record<string, SetupControl>>;
}

const same = (words: readonly string[]): readonly Choice[] =>
  words.map((word) => ({ value: word, label: word }));
const fieldNames = same(columns.map(({ label }) => label));
const yearHint = 'Like 2023-24.';

/** How each table's rows are shown and asked for. The columns of the log are settled on the Log page. */
export const setupForms: Readonly<Partial<Record<SetupTableName, SetupForm>>> = {
  SetupTimescales: {
    one: 'timescale',
    summary: ['Procedure', 'Clock', 'Working days', 'Extended working days'],
    controls: {
      Procedure: { choices: same(Object.values(procedureWords)) },
      Clock: {
        choices: settableClockIds.map((id) => ({ value: id, label: timeLimits[id].name })),
      },
      'Working days': { hint: 'A whole number.' },
      'Extended working days': { hint: 'In all, from the same start. Blank when it cannot be extended.' },
      'Counts from': { choices: same(['received', 'acknowledged']) },
      Source: { hint: 'Where the number comes from, for example your own policy.' },
    },
  },
  SetupClosures: {
    one: 'closure day',
    summary: ['Date', 'Reason'],
    controls: { Date: { hint: 'Day first, like 27/12/2024.' }, Reason: {} },
  },
  SetupLists: {
    one: 'value of a list',
    summary: ['Field', 'Value', 'Group'],
    controls: {
      Field: { choices: fieldNames },
      Value: { hint: 'As it stands in your log.' },
      Group: { hint: 'The service area of a team, or the group of an issue.' },
    },
  },
  SetupWords: {
    one: 'word',
    summary: ['Field', 'Your word', 'Means'],
    controls: {
      Field: { choices: fieldNames },
      'Your word': { hint: 'As it stands in your log.' },
      Means: { hint: 'For example Partially upheld, Stage 2, Yes or Statutory.' },
    },
  },
  SetupPublished: {
    one: 'published figure',
    summary: ['Year', 'Table', 'Row', 'Column', 'Figure'],
    controls: {
      Year: { hint: yearHint },
      Table: { choices: same(tableIds()) },
      Row: { hint: 'The label the row had. Of an area and a team: Area > Team.' },
      Column: { hint: 'The heading the column had, for example This year.' },
      Figure: { hint: 'In digits.' },
    },
  },
  SetupContext: {
    one: 'figure',
    summary: ['Year', 'Measure', 'Team', 'Figure'],
    controls: {
      Year: { hint: yearHint },
      Measure: { choices: same(['Open cases', 'Referrals']) },
      Team: { hint: 'Blank for the whole service.' },
      Figure: { hint: 'In digits.' },
    },
  },
  SetupReport: {
    one: 'setting',
    summary: ['Setting', 'Value'],
    controls: {
      Setting: { hint: `For example ${receiptSetting}, or ${thresholdSetting}.` },
      Value: { hint: `For example ${receiptRuleNames['next working day']}, or 5.` },
    },
  },
};
