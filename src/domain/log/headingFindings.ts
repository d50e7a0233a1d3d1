import type { Finding, Severity } from '../finding';
import { columnLetter } from './columnLetter';
import { columnOf } from './columns';
import type { FieldId } from './columns';
import type { Heading } from './heading';
import { headingMeaning } from './headingMeaning';
import { sheetRow } from './logRegion';
import type { LogRegion } from './logRegion';
import type { ReaderFindingId } from './readerFindings';
import type { LeftColumn } from './recognisedColumns';

/** What the officer should know of how the headings were taken: those that could mean two fields, and those left aside. */
export function headingFindings(region: LogRegion): readonly Finding[] {
  const { matched, left } = region.recognised;
  return [
    ...matched
      .filter(({ couldBe }) => couldBe.length > 0)
      .map(({ heading, field, couldBe }) =>
        finding(
          region,
          heading,
          field,
          'unsure-heading',
          'note',
          `"${nameOf(heading)}" was read as ${label(field)}; it could also mean ${couldBe.map(label).join(' or ')}. If that is wrong, choose its field on Complaints setup.`,
        ),
      ),
    ...matched
      .filter(
        ({ heading, field, how }) => headingMeaning(heading).standsIn === field && how !== 'Complaints setup',
      )
      .map(({ heading, field }) =>
        finding(
          region,
          heading,
          field,
          'unsure-heading',
          'note',
          `"${nameOf(heading)}" was read as ${label(field)}, since no other column gives that. If it holds people’s names, leave it out on Complaints setup, and add a column for the ${label(field).toLowerCase()}.`,
        ),
      ),
    ...left.map((column) => leftFinding(region, column)),
  ];
}

function leftFinding(region: LogRegion, { heading, field, why }: LeftColumn): Finding {
  if (why === 'holds no dates') {
    const message = `"${nameOf(heading)}" would be ${label(field)}, but it holds no dates, so it was not read. Enter dates in it, or choose its field on Complaints setup.`;
    return finding(region, heading, field, 'heading-without-dates', 'warning', message);
  }
  const used = region.recognised.matched.find((match) => match.field === field);
  const message = `"${nameOf(heading)}" was not read: ${label(field)} is already given by "${used ? nameOf(used.heading) : label(field)}". If this is the right column, choose it on Complaints setup.`;
  return finding(region, heading, field, 'repeated-heading', 'note', message);
}

function finding(
  { area, header }: LogRegion,
  heading: Heading,
  field: FieldId,
  check: ReaderFindingId,
  severity: Severity,
  message: string,
): Finding {
  return {
    check,
    severity,
    sheet: area.sheet.name,
    row: sheetRow(area, header.row),
    column: columnLetter(area.sheet.firstColumn + heading.column),
    field,
    value: nameOf(heading),
    message,
  };
}

function label(field: FieldId): string {
  return columnOf(field).label;
}

function nameOf({ text }: Heading): string {
  return text.replace(/\s+/g, ' ');
}
