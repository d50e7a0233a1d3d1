import { AddinError } from '../errors';
import type { FieldId } from './columns';
import { findRegions, hasData } from './findRegions';
import type { SheetColumn } from './findRegions';
import { gives } from './logRegion';
import type { LogRegion } from './logRegion';
import { nameStages } from './nameStages';
import { isOurSheet } from './sheetMeaning';
import type { SheetValues } from './sheetValues';
import { spellingKey } from './unifySpellings';

export interface LogChoice {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** The parts of the workbook that are read. */
export interface ChosenRegions {
  readonly logs: readonly LogRegion[];
  /** Sheets of records that are no complaints ("Compliments"), beside the log. */
  readonly records: readonly LogRegion[];
}

const whatALogNeeds = 'A log has a row of headings, with at least a reference and a date received';

/**
 * Which sheets and tables are the log. What the officer chose is read, whatever its headings. Otherwise the one candidate,
 * or several with the same headings (a sheet a year); sheets named for other records ("Compliments", "MP enquiries") are
 * read beside it, since their name says that their rows are no complaints, so that nothing is counted in two ways.
 *
 * @throws AddinError when there is no log, when several differ, or when a chosen sheet or table is none
 */
export function chooseRegions(
  sheets: readonly SheetValues[],
  choice: LogChoice,
  saved: readonly SheetColumn[],
): ChosenRegions {
  const visible = sheets.filter(({ name }) => !isOurSheet(name));
  const chosen = chosenSheets(visible, choice);
  const isChosen = choice.sheets.length + choice.tables.length > 0;
  const regions = findRegions(chosen, saved);
  const logs = regions.filter((region) => isLog(region) && (isChosen || !isOtherRecords(region)));
  const records = regions.filter((region) => isOtherRecords(region) && gives(region, 'received'));
  const read = isChosen ? logs : withData(logs.length > 0 ? logs : records.filter(isLog));

  if (read.length === 0) throw noLog(chosen, regions, isChosen, saved);
  if (isChosen) refuseChosenWithoutLog(chosen, [...read, ...records]);
  const kinds = new Set(read.map(headingsOf));
  if (!isChosen && kinds.size > 1) throw severalLogs(read);

  return { logs: read, records: records.filter((region) => !read.includes(region)) };
}

function isLog(region: LogRegion): boolean {
  return gives(region, 'reference') && gives(region, 'received');
}

function isOtherRecords({ meaning }: LogRegion): boolean {
  return meaning.recordType !== null && meaning.recordType !== 'Complaint';
}

/** An empty sheet for next year is no reason to ask which is the log. */
function withData(regions: readonly LogRegion[]): readonly LogRegion[] {
  const filled = regions.filter(hasData);
  return filled.length > 0 ? filled : regions;
}

/** The same headings are those that give the same fields: spellings drift from year to year, "Outcome" is "S1 outcome" in another. */
function headingsOf({ recognised }: LogRegion): string {
  return nameStages(recognised)
    .matched.map(({ field }) => field)
    .sort()
    .join(' ');
}

function chosenSheets(
  sheets: readonly SheetValues[],
  { sheets: names, tables }: LogChoice,
): readonly SheetValues[] {
  if (names.length + tables.length === 0) return sheets;

  for (const name of names) {
    if (!sheets.some((sheet) => spellingKey(sheet.name) === spellingKey(name))) {
      throw new AddinError(
        `There is no visible sheet called "${name}". Choose one of ${list(sheets.map((sheet) => sheet.name))}.`,
      );
    }
  }
  const allTables = sheets.flatMap((sheet) => sheet.tables);
  for (const name of tables) {
    if (allTables.some((table) => spellingKey(table.name) === spellingKey(name))) continue;
    throw new AddinError(
      allTables.length === 0
        ? `There is no table called "${name}": the visible sheets have no Excel tables. Choose a sheet instead.`
        : `There is no table called "${name}". Choose one of ${list(allTables.map((table) => table.name))}.`,
    );
  }
  return sheets.flatMap((sheet) => chosenPart(sheet, names, tables));
}

/** A chosen sheet is read whole; of another sheet only its chosen tables. */
function chosenPart(sheet: SheetValues, names: readonly string[], tables: readonly string[]): SheetValues[] {
  if (names.some((name) => spellingKey(name) === spellingKey(sheet.name))) return [sheet];

  const chosen = sheet.tables.filter((table) =>
    tables.some((name) => spellingKey(name) === spellingKey(table.name)),
  );
  return chosen.length > 0 ? [{ ...sheet, tables: chosen }] : [];
}

function refuseChosenWithoutLog(chosen: readonly SheetValues[], read: readonly LogRegion[]): void {
  const missed = chosen.find((sheet) => !read.some(({ area }) => area.sheet === sheet));
  if (missed) throw new AddinError(`The sheet "${missed.name}" cannot be read as a log. ${whatALogNeeds}.`);
}

function noLog(
  sheets: readonly SheetValues[],
  regions: readonly LogRegion[],
  isChosen: boolean,
  saved: readonly SheetColumn[],
): AddinError {
  const isEmpty = sheets.every(({ values }) => values.every((row) => row.every((cell) => cell === '')));
  if (isEmpty) {
    return new AddinError(
      isChosen
        ? `${list(sheets.map(({ name }) => name))} is empty, so there is no log to read. Choose the sheet that holds your complaints log.`
        : 'The visible sheets of this workbook are empty, so there is no log to read. Open the workbook that holds your complaints log.',
    );
  }
  const withReference = regions.find((region) => gives(region, 'reference'));
  if (withReference) {
    return new AddinError(
      `The sheet "${withReference.area.sheet.name}" has no column for the date received, which the log needs to be read. ${putRight('received', 'Date received', saved)}, or choose another sheet.`,
    );
  }
  const withReceived = regions.find((region) => gives(region, 'received'));
  if (withReceived) {
    return new AddinError(
      `The sheet "${withReceived.area.sheet.name}" has no column for the reference, which the log needs to be read. ${putRight('reference', 'Reference', saved)}, or choose another sheet.`,
    );
  }
  return new AddinError(
    isChosen
      ? `No complaints log was found on ${list(sheets.map(({ name }) => name))}. ${whatALogNeeds}: name those columns, or choose another sheet.`
      : `No complaints log was found on the visible sheets. ${whatALogNeeds}: name those columns, or open the workbook that holds your log.`,
  );
}

/** When Complaints setup names the heading, it may only have been renamed. */
function putRight(field: FieldId, label: string, saved: readonly SheetColumn[]): string {
  const row = saved.find((column) => column.field === field);
  return row
    ? `Complaints setup looks for it under "${row.heading}": change it there to the heading it has now`
    : `Give that column the heading "${label}"`;
}

function severalLogs(logs: readonly LogRegion[]): AddinError {
  const sheetNames = logs.map(({ area }) => area.sheet.name);
  const isOneSheet = new Set(sheetNames).size < sheetNames.length;
  const names = isOneSheet ? logs.map(({ area }) => area.table?.name ?? area.sheet.name) : sheetNames;
  return new AddinError(
    `This workbook has several logs with different headings: ${list(names)}. Choose which ${isOneSheet ? 'table' : 'sheet'} to read, or all of them to be read as one log.`,
  );
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1]}`;
}
