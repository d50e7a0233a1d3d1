import type { LogDescription, RecognisedColumn } from '../reports/annualReport';
import { columnLetter } from './columnLetter';
import { columns, isStagePart } from './columns';
import type { FieldId } from './columns';
import type { Heading } from './heading';
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
  const unknown = regions.flatMap(({ recognised }) => recognised.unknown.map(nameOf));
  const unread = regions.flatMap(({ recognised }) =>
    recognised.left.filter(({ why }) => why === 'holds no dates').map(({ heading }) => nameOf(heading)),
  );
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
    notRecognised: [...new Set([...unknown, ...unread])],
    repeated: regions.flatMap(repeatedOf),
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

function columnsOf({ area, recognised }: LogRegion): RecognisedColumn[] {
  return recognised.matched.map(({ heading, field, how }) => describeColumn(area, heading, field, how));
}

function repeatedOf({ area, recognised }: LogRegion): RecognisedColumn[] {
  return recognised.left
    .filter(({ why }) => why === 'repeated')
    .map(({ heading, field }) => describeColumn(area, heading, field, 'another column gives this field'));
}

function describeColumn(
  { sheet }: LogRegion['area'],
  heading: Heading,
  field: FieldId,
  how: string,
): RecognisedColumn {
  return {
    sheet: sheet.name,
    field,
    heading: nameOf(heading),
    column: columnLetter(sheet.firstColumn + heading.column),
    how,
  };
}

function hiddenAmong(regions: readonly LogRegion[], entries: readonly RowEntry[]): number {
  const hidden = new Map(regions.map(({ area }) => [area.sheet.name, new Set(area.sheet.hiddenRows)]));
  return entries.filter(({ at }) => hidden.get(at.sheet)?.has(at.row)).length;
}

/** Of the columns that are read; nothing when the reading of the workbook does not tell which are hidden. */
function hiddenColumnsAmong(regions: readonly LogRegion[]): Pick<LogDescription, 'hiddenColumns'> {
  if (regions.every(({ area }) => area.sheet.hiddenColumns === undefined)) return {};

  const hidden = regions.flatMap(({ area: { sheet }, recognised }) => {
    const columnsHidden = new Set(sheet.hiddenColumns);
    return recognised.matched.filter(({ heading }) => columnsHidden.has(sheet.firstColumn + heading.column));
  });
  return { hiddenColumns: hidden.length };
}

function nameOf({ text }: Heading): string {
  return text.replace(/\s+/g, ' ');
}
