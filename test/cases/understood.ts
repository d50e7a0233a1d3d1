import type { LogCheck } from '../../src/actions/logCheck';
import type { Finding } from '../../src/domain/finding';
import { columnOf, type FieldId } from '../../src/domain/log/columns';

/** What was understood of a log, in the words of an expected.md. */
export function knownFacts({ log, nonRows }: LogCheck): {
  facts: Record<string, string>;
  columns: readonly Record<string, string>[];
} {
  const several = log.sheets.length > 1;
  const at = (sheet: string, place: string): string => (several ? `${sheet}!${place}` : place);
  return {
    facts: {
      Layout: log.layout === 'row-per-stage' ? 'a row a stage' : 'a row a complaint',
      'Sheets read': log.sheets.join('; '),
      Headings: `row ${log.headerRow}`,
      Records: String(log.rows),
      'Hidden rows': String(log.hiddenRows),
      'Not recognised': log.notRecognised.join('; '),
      Repeated: (log.repeated ?? []).map(({ heading, column }) => `${heading} (${column})`).join('; '),
      'No records': nonRows.map(({ sheet, row, reason }) => `${at(sheet, String(row))} ${reason}`).join('; '),
    },
    columns: log.columns.map(({ sheet, field, heading, column, how }) => ({
      Column: at(sheet ?? '', column),
      Heading: heading,
      Field: columnOf(field as FieldId).label,
      How: how,
    })),
  };
}

/** The findings as rows of an expected.md, in its order: sheet by sheet from the top, then by column, then by check. */
export function findingRows({ log, findings }: LogCheck): { row: Record<string, string>; message: string }[] {
  const several = new Set([...log.sheets, ...findings.map(({ sheet }) => sheet)]).size > 1;
  const cellOf = ({ sheet, row, column }: Finding): string => `${sheet}!${column}${row}`;
  const cells = [...new Set(findings.map(cellOf))];
  return [...findings]
    .sort((a, b) => cells.indexOf(cellOf(a)) - cells.indexOf(cellOf(b)) || a.check.localeCompare(b.check))
    .map(({ check, severity, sheet, row, column, message }) => ({
      row: { Check: check, Severity: severity, Cell: `${several ? `${sheet}!` : ''}${column}${row}` },
      message: message.replace(/\s+/g, ' '),
    }));
}
