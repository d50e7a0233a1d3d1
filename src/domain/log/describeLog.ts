import type { LogDescription, RecognisedColumn, UnreadColumn } from '../reports/annualReport';
import { columnLetter } from './columnLetter';
import { columns, isStagePart } from './columns';
import type { FieldId } from './columns';
import type { Heading } from './heading';
import { headingName } from './headingName';
import type { LayoutKind } from './layout';
import { sheetRow } from './logRegion';
import type { LogRegion } from './logRegion';
import type { RowEntry } from './parseRows';
import { fieldsOfStagePart } from './stageOfRow';

/** What was read as the log, for the officer to confirm. */
export function describeLog(
  regions: readonly LogRegion[],
  entries: readonly RowEntry[],
  layout: LayoutKind,
): LogDescription {
  const [first, ...others] = regions;
  const fields = fieldsOf(regions, layout);
  const given = regions.flatMap(columnsOf);
  const unread = regions.flatMap(unreadOf);
  return {
    sheets: [...new Set(regions.map(({ area }) => area.sheet.name))],
    table: others.length === 0 ? (first?.area.table?.name ?? null) : null,
    headerRow: first ? sheetRow(first.area, first.header.row) : 0,
    rows: entries.length,
    layout,
    hiddenRows: hiddenAmong(regions, entries),
    ...hiddenColumnsAmong(regions),
    columns: given,
    missing: columns.filter(({ id }) => !isStagePart(id) && !fields.has(id)).map(({ id }) => id),
    notRecognised: [...new Set(unread.map(({ heading }) => heading))],
    repeated: regions.flatMap(repeatedOf),
    unread,
  };
}

/** The fields that some column, or the name of a sheet, gives. */
export function fieldsOf(regions: readonly LogRegion[], layout: LayoutKind): ReadonlySet<FieldId> {
  const fields = new Set<FieldId>();
  for (const { recognised, meaning } of regions) {
    if (meaning.procedure) fields.add('procedure');
    if (meaning.recordType) fields.add('recordType');
    for (const { field } of recognised.matched) {
      fields.add(field);
      if (layout === 'row-per-stage' && isStagePart(field))
        for (const own of fieldsOfStagePart(field)) fields.add(own);
      if (layout === 'row-per-stage' && field === 'received')
        for (const own of fieldsOfStagePart('stageStarted')) fields.add(own);
    }
  }
  return fields;
}

function columnsOf(region: LogRegion): RecognisedColumn[] {
  return region.recognised.matched.map(({ heading, field, how }) => ({
    ...placeOf(region, heading),
    field,
    how,
  }));
}

function repeatedOf(region: LogRegion): RecognisedColumn[] {
  return region.recognised.left
    .filter(({ why }) => why === 'repeated')
    .map(({ heading, field }) => ({
      ...placeOf(region, heading),
      field,
      how: 'another column gives this field',
    }));
}

function unreadOf(region: LogRegion): UnreadColumn[] {
  const { unknown, left, leftOut = [] } = region.recognised;
  const chosenOut = new Set(leftOut);
  const withoutDates = left.filter(({ why }) => why === 'holds no dates');
  return [
    ...unknown.map((heading): UnreadColumn => ({
      ...placeOf(region, heading),
      why: chosenOut.has(heading) ? 'left out' : 'not recognised',
    })),
    ...withoutDates.map(({ heading }): UnreadColumn => ({
      ...placeOf(region, heading),
      why: 'holds no dates',
    })),
  ];
}

function placeOf(
  { area: { sheet }, header }: LogRegion,
  heading: Heading,
): Pick<RecognisedColumn, 'sheet' | 'heading' | 'column' | 'savedAs'> {
  const name = nameOf(heading);
  const savedAs = headingName(heading, header.headings);
  return {
    sheet: sheet.name,
    heading: name,
    column: columnLetter(sheet.firstColumn + heading.column),
    ...(savedAs !== name && { savedAs }),
  };
}

function hiddenAmong(regions: readonly LogRegion[], entries: readonly RowEntry[]): number {
  const hidden = new Map(regions.map(({ area }) => [area.sheet.name, new Set(area.sheet.hiddenRows)]));
  return entries.filter(({ at }) => hidden.get(at.sheet)?.has(at.row)).length;
}

/** Of those with a heading, read or not; nothing when the reading of the workbook does not tell which are hidden. */
function hiddenColumnsAmong(regions: readonly LogRegion[]): Pick<LogDescription, 'hiddenColumns'> {
  if (regions.every(({ area }) => area.sheet.hiddenColumns === undefined)) return {};

  const hidden = regions.flatMap(({ area: { sheet }, header }) => {
    const columnsHidden = new Set(sheet.hiddenColumns);
    return header.headings.filter(({ column }) => columnsHidden.has(sheet.firstColumn + column));
  });
  return { hiddenColumns: hidden.length };
}

function nameOf({ text }: Heading): string {
  return text.replace(/\s+/g, ' ');
}
