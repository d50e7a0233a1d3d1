import type { CheckedWrittenReport, WrittenFinding } from '../../actions/checkWrittenReport';
import { countOf } from '../frame/inWords';

/** "Total, 2021-22", "line 12"; what the finding is of. */
export function placeOf({ row, column, table, line }: WrittenFinding, isSelection: boolean): string {
  const where = `${isSelection ? 'row' : 'line'} ${line}`;
  if (table === null) return `Sentence, ${where}`;

  const names = [row, column].filter((name) => name !== null && name !== '').join(', ');
  return `${table}: ${names || 'the table'} (${where})`;
}

/** "3 things do not agree in 2 tables and 5 sentences." */
export function saidOf({ findings, tables, sentences }: CheckedWrittenReport): string {
  const read = [
    ...(tables.length > 0 ? [countOf(tables.length, 'table')] : []),
    ...(sentences > 0 ? [countOf(sentences, 'line of text', 'lines of text')] : []),
  ].join(' and ');
  if (findings.length === 0) return `Everything that can be worked out again agrees, in ${read}.`;

  const things = findings.length === 1 ? '1 thing does' : `${findings.length} things do`;
  return `${things} not agree, in ${read}.`;
}

/** Every finding as a line of text, to be sent to whoever wrote the report. */
export function copiedText(result: CheckedWrittenReport): string {
  const isSelection = result.place !== null;
  const lines = result.findings.map((finding) => `${placeOf(finding, isSelection)}: ${finding.message}`);
  return [saidOf(result), ...lines].join('\n');
}
