import { columns, isStagePart, type Column, type FieldId } from '../../src/domain/log/columns';
import { recordTypes } from '../../src/domain/log/case';
import { columnName, type Rect } from '../../workbench/workbook/address';
import type { CellFormat } from '../../workbench/workbook/styleBook';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import type { ExampleRow } from './complaints';
import * as council from './council';

const headerRow = 3;
/** What an officer keeps at the right-hand end. */
const lastFields: readonly FieldId[] = ['withdrawn', 'suspendedFrom', 'suspendedTo', 'status', 'note'];
const ids = {
  log: '{5E1C0A52-0001-4B0B-8D0D-00000000C0DE}',
  lists: '{5E1C0A52-0002-4B0B-8D0D-00000000C0DE}',
};

/** Columns whose cells are chosen from a list on the Lists sheet. */
const dropDowns: Partial<Record<FieldId, readonly string[]>> = {
  recordType: recordTypes,
  procedure: ['Statutory', 'Corporate'],
  area: [...new Set(council.teams.map(([{ area }]) => area))],
  team: council.teams.map(([{ team }]) => team),
  contactMethod: values(council.contactMethods),
  complainant: values(council.complainants),
  userGroup: values(council.userGroups),
  stage1Outcome: [...values(council.stage1Outcomes), 'Withdrawn', 'Escalated with no stage 1 response'],
  stage2Outcome: ['Upheld', 'Partially upheld', 'Not upheld', 'Inconclusive', 'Withdrawn'],
  stage3Outcome: ['Upheld', 'Partially upheld', 'Not upheld', 'Inconclusive', 'Withdrawn'],
  ethnicity: values(council.ethnicities),
  age: values(council.ages),
  gender: values(council.genders),
  disability: values(council.disabilities),
  sexualOrientation: values(council.sexualOrientations),
  status: ['Open', 'Closed'],
};

/** The list of issues is for the officer's eye: a cell may hold several, so no drop-down enforces it. */
const listsOnly: readonly (readonly [string, readonly string[]])[] = [['Issues', values(council.issues)]];

const formats = {
  day: { numberFormat: 'dd/mm/yyyy', horizontal: 'Center' },
  money: { numberFormat: '"£"#,##0' },
};
const widths: Partial<Record<FieldId, number>> = {
  reference: 11,
  area: 28,
  team: 31,
  issues: 46,
  userGroup: 21,
  complainant: 17,
  ethnicity: 28,
  sexualOrientation: 18,
  stage1Outcome: 18,
  stage2Outcome: 18,
  stage3Outcome: 18,
  resolutions: 24,
  extensionReason: 32,
  learningAction: 48,
  learningOwner: 18,
  ombudsmanDecision: 27,
  stage2NotTakenOn: 22,
  note: 44,
  complimentOrigin: 17,
  complimentTheme: 20,
};

/** The example workbook: the log as an Excel table under a title, and the lists its drop-downs offer. */
export function exampleLog(rows: readonly ExampleRow[]): Workbook {
  const workbook = new Workbook();
  workbook.fileName = 'complaints-log.xlsx';
  const fields = inOfficersOrder(columns.filter(({ id }) => !isStagePart(id) && isInExample(id, rows)));
  const log = workbook.addSheet('Complaints log', ids.log);
  const lists = workbook.addSheet('Lists', ids.lists);
  const ranges = writeLists(lists);
  writeTitle(log);
  writeHeadings(log, fields);
  rows.forEach((row, index) => writeRow(log, fields, row, headerRow + 1 + index));
  addTable(log, fields, rows.length);
  addDropDowns(log, fields, rows.length, ranges);
  log.freeze = { rows: headerRow + 1, columns: 1 };
  log.page = {
    ...log.page,
    orientation: 'Landscape',
    fitToWidth: 5,
    fitToHeight: 0,
    printTitleRows: { row: headerRow, rows: 1 },
  };
  log.touch('page');
  workbook.activeSheet = log;
  return workbook;
}

function inOfficersOrder(fields: readonly Column[]): Column[] {
  const isLast = ({ id }: Column): boolean => lastFields.includes(id);
  const last = fields.filter(isLast).sort((a, b) => lastFields.indexOf(a.id) - lastFields.indexOf(b.id));
  return [...fields.filter((field) => !isLast(field)), ...last];
}

/** Every field of a log but the two that its officer does not keep: a date of birth beside the age band, and stage 2 and 3 due dates. */
function isInExample(id: FieldId, rows: readonly ExampleRow[]): boolean {
  return id !== 'dateOfBirth' && rows.some((row) => row[id] !== undefined);
}

function writeTitle(log: Sheet): void {
  put(log, 0, 0, "Exampleshire Council: children's social care complaints, compliments and enquiries", {
    bold: true,
    fontSize: 16,
    fontColor: '#1F3864',
  });
  put(log, 1, 0, 'Kept by the Complaints Team. One row a complaint. Fictional: no real person or council.', {
    italic: true,
    fontColor: '#595959',
  });
  log.rowAt(0).height = 24;
}

function writeHeadings(log: Sheet, fields: readonly Column[]): void {
  fields.forEach(({ id, label, kind }, column) => {
    put(log, headerRow, column, label, {
      bold: true,
      fill: headingFill(id),
      fontColor: '#FFFFFF',
      wrapText: true,
      vertical: 'Center',
      horizontal: isDate(kind) ? 'Center' : 'Left',
    });
    log.columns.set(column, { width: widths[id] ?? widthOf(kind) });
  });
  log.rowAt(headerRow).height = 33;
}

/** Each stage has its colour, as an officer would mark them. */
function headingFill(id: FieldId): string {
  if (id.startsWith('stage1')) return '#2E75B6';
  if (id.startsWith('stage2') || id === 'investigator') return '#1F4E79';
  if (id.startsWith('stage3')) return '#13304D';
  if (id.startsWith('ombudsman') || id.startsWith('remedy')) return '#7F6000';
  if (id.startsWith('learning') || id.startsWith('compliment')) return '#375623';
  return '#44546A';
}

function widthOf(kind: Column['kind']): number {
  if (isDate(kind)) return 13.5;
  return kind === 'yes-no' || kind === 'money' ? 10 : 15;
}

function writeRow(log: Sheet, fields: readonly Column[], row: ExampleRow, at: number): void {
  fields.forEach(({ id, kind }, column) => {
    const value = row[id];
    if (value === undefined || value === '') {
      log.setStyle(at, column, styleOf(log, kind));
      return;
    }
    log.setValue(at, column, value);
    log.setStyle(at, column, styleOf(log, kind));
  });
}

function styleOf(log: Sheet, kind: Column['kind']): number {
  const { styles } = log.workbook;
  if (isDate(kind)) return styles.changed(0, formats.day);
  return kind === 'money' ? styles.changed(0, formats.money) : 0;
}

function isDate(kind: Column['kind']): boolean {
  return kind === 'date' || kind === 'date or yes';
}

function addTable(log: Sheet, fields: readonly Column[], rows: number): void {
  log.tables.push({
    id: 1,
    name: 'ComplaintsLog',
    sheet: log,
    rect: { row: headerRow, column: 0, rows: rows + 1, columns: fields.length },
    columns: fields.map(({ label }) => label),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleLight9',
  });
}

function addDropDowns(
  log: Sheet,
  fields: readonly Column[],
  rows: number,
  ranges: ReadonlyMap<FieldId, string>,
): void {
  fields.forEach(({ id, label }, column) => {
    const source = ranges.get(id);
    if (!source) return;
    const rect: Rect = { row: headerRow + 1, column, rows, columns: 1 };
    log.dataValidations.push({
      ranges: [rect],
      type: 'List',
      operator: null,
      formulas: [source],
      allowBlank: true,
      prompt: null,
      error: {
        style: 'Warning',
        title: label,
        message: `Choose a value from the Lists sheet for "${label}".`,
      },
    });
  });
}

/** Writes each list down a column; answers where each stands, as a formula. */
function writeLists(lists: Sheet): Map<FieldId, string> {
  const ranges = new Map<FieldId, string>();
  const named = columns.flatMap(({ id, label }) =>
    dropDowns[id] ? [[id, label, dropDowns[id]] as const] : [],
  );
  named.forEach(([id, label, entries], column) => {
    writeList(lists, column, label, entries);
    const letter = columnName(column);
    ranges.set(id, `Lists!$${letter}$2:$${letter}$${entries.length + 1}`);
  });
  listsOnly.forEach(([label, entries], index) => writeList(lists, named.length + index, label, entries));
  lists.freeze = { rows: 1, columns: 0 };
  return ranges;
}

function writeList(lists: Sheet, column: number, label: string, entries: readonly string[]): void {
  put(lists, 0, column, label, { bold: true, fill: '#D9E1F2' });
  entries.forEach((entry, index) => lists.setValue(index + 1, column, entry));
  lists.columns.set(column, { width: Math.max(14, ...entries.map((entry) => entry.length + 2)) });
}

function put(sheet: Sheet, row: number, column: number, value: string, format: Partial<CellFormat>): void {
  sheet.setValue(row, column, value);
  sheet.setStyle(row, column, sheet.workbook.styles.changed(0, format));
}

function values(weighted: council.Weighted<string>): string[] {
  return weighted.map(([value]) => value).filter((value) => value !== '');
}
