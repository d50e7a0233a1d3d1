import type { Finding } from '../finding';
import type { LogDescription } from '../reports/annualReport';
import type { Case } from './case';
import { caseFindings } from './caseFindings';
import { caseFromRows } from './caseFromRows';
import { cellText } from './cellText';
import { chooseRegions } from './chooseRegions';
import type { FieldId } from './columns';
import { describeLog, fieldsOf } from './describeLog';
import type { SheetColumn } from './findRegions';
import { groupRows } from './groupRows';
import { headingFindings } from './headingFindings';
import { layoutOf } from './layout';
import type { LayoutClue, LogLayout } from './layout';
import { dataRows } from './logRegion';
import { logRecord } from './logRecord';
import type { LogRecord } from './logRecord';
import type { LogRegion } from './logRegion';
import { parseRows } from './parseRows';
import type { NonRow, ParsedRows, RowEntry } from './parseRows';
import { nameStages } from './nameStages';
import { renamedHeadings } from './renamedHeadings';
import { settleValues } from './settleValues';
import { createSettleWord } from './settleWords';
import type { SettledWord } from './settleWords';
import type { SheetValues } from './sheetValues';
import type { FixedList } from './unifySpellings';
import { meaningOfStage } from './words/stageWords';

/** Which sheets and tables the officer chose as the log, and what they settled on Complaints setup. */
export interface ReadLogOptions {
  readonly sheets?: readonly string[];
  readonly tables?: readonly string[];
  /** Column maps kept on Complaints setup: they rule over our own reading. `field` null: leave that column out. */
  readonly columnMap?: readonly SheetColumn[];
  /** Words settled once for the workbook. */
  readonly words?: readonly SettledWord[];
  /** Fixed lists, in their order: their values are known in any row, and spelled as there. */
  readonly lists?: readonly FixedList[];
}

/** The officer's log as cases. */
export interface ParsedLog {
  readonly log: LogDescription;
  readonly cases: readonly Case[];
  /** The same cases, in the same order, each with the cells that tell it. */
  readonly records: readonly LogRecord[];
  /** The sheets and tables that were read. */
  readonly regions: readonly LogRegion[];
  /** The rows that hold records, their cells read. */
  readonly entries: readonly RowEntry[];
  /** The fields that some column gives; where each stage has its own row, "Outcome" gives the outcome of every stage. */
  readonly fields: ReadonlySet<FieldId>;
  readonly findings: readonly Finding[];
  /** Rows below the headings that are no records, and why. */
  readonly nonRows: readonly NonRow[];
}

const rowPerComplaint: LogLayout = { kind: 'row-per-complaint', suffixed: false };

/**
 * Reads the officer's log: finds it among the visible sheets, recognises its columns and makes its rows cases.
 * Bad data never stops it: every row is in a case or told as no record, and what could not be read is a finding.
 *
 * @throws AddinError when there is no log to read, or several that differ
 */
export function readLog(sheets: readonly SheetValues[], options: ReadLogOptions = {}): ParsedLog {
  const { sheets: names = [], tables = [], columnMap = [], words = [], lists = [] } = options;
  const chosen = chooseRegions(sheets, { sheets: names, tables }, columnMap);
  const layout = layoutOf(chosen.logs.flatMap(cluesOf), headedFields(chosen.logs), stageHeading(chosen.logs));
  const logs = chosen.logs.map((region) => inLayout(region, layout));
  const records = chosen.records.map((region) => inLayout(region, rowPerComplaint));

  const settle = createSettleWord(words);
  const logRows = logs.map((region) => parseRows(region, settle));
  const recordRows = records.map((region) => parseRows(region, settle));
  const settled = settleValues(entriesOf([...logRows, ...recordRows]), lists, settle);
  const ofLogs = entriesOf(logRows).length;
  const groups = [
    ...groupRows(settled.entries.slice(0, ofLogs), layout),
    ...groupRows(settled.entries.slice(ofLogs), rowPerComplaint),
  ];
  const cases = groups.map(caseFromRows);

  const regions = [...logs, ...records];
  const parsed = [...logRows, ...recordRows];
  const ofCells = parsed.flatMap((rows) => rows.findings);
  return {
    log: describeLog(regions, settled.entries, layout.kind),
    cases,
    records: groups.map((group, place) => logRecord(group, cases[place]!)),
    regions,
    entries: settled.entries,
    fields: fieldsOf(regions, layout.kind),
    findings: [
      ...renamedHeadings(regions, columnMap),
      ...regions.flatMap(headingFindings),
      ...inRowOrder([
        ...ofCells,
        ...settled.findings,
        ...groups.flatMap((group, place) => caseFindings(group, cases[place]!)),
      ]),
    ],
    nonRows: parsed.flatMap((rows) => rows.nonRows),
  };
}

function entriesOf(parsed: readonly ParsedRows[]): ParsedRows['entries'] {
  return parsed.flatMap(({ entries }) => entries);
}

function inLayout(region: LogRegion, { kind }: LogLayout): LogRegion {
  return kind === 'row-per-stage' ? region : { ...region, recognised: nameStages(region.recognised) };
}

function headedFields(regions: readonly LogRegion[]): ReadonlySet<FieldId> {
  return new Set(regions.flatMap(({ recognised }) => recognised.matched.map(({ field }) => field)));
}

function stageHeading(regions: readonly LogRegion[]): string | null {
  const matched = regions.flatMap(({ recognised }) => recognised.matched);
  return matched.find(({ field }) => field === 'stage')?.heading.text ?? null;
}

/** References and stages, before the rows are read. */
function cluesOf(region: LogRegion): LayoutClue[] {
  const { area, recognised, meaning } = region;
  const columnOfField = (id: FieldId) =>
    recognised.matched.find(({ field }) => field === id)?.heading.column ?? -1;
  const [reference, stage] = [columnOfField('reference'), columnOfField('stage')];
  const { first, last } = dataRows(region);
  const clues: LayoutClue[] = [];
  for (let row = first; row <= last; row++) {
    const cells = area.sheet.values[row] ?? [];
    const text = cellText(cells[reference] ?? '');
    const stageText = cellText(cells[stage] ?? '');
    if (text === '' && stageText === '') continue;
    clues.push({ reference: text, stage: meaningOfStage(stageText)?.stage ?? meaning.stage });
  }
  return clues;
}

/** Sheet by sheet as they were read, each from the top. */
function inRowOrder(findings: readonly Finding[]): readonly Finding[] {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    findings.filter((finding) => finding.sheet === sheet).sort((a, b) => a.row - b.row),
  );
}
