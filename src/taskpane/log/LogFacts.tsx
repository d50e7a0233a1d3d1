import type { LogDescription } from '../../domain/reports/annualReport';
import { countOf, listOf, quotedList } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';

const layouts: Readonly<Record<LogDescription['layout'], string>> = {
  'row-per-complaint': 'Each complaint has one row.',
  'row-per-stage': 'Each stage of a complaint has a row of its own.',
};

/** What was read as the log, in a few sentences. */
export function LogFacts({ log }: { readonly log: LogDescription }) {
  const section = useSectionStyles();
  return (
    <section aria-label="What was read">
      <p className={section.text}>
        Read <strong>{countOf(log.rows, 'record')}</strong> from {quotedList(log.sheets)}
        {log.table !== null && `, Excel table ${log.table}`}. The headings are in row {log.headerRow}.{' '}
        {layouts[log.layout]}
        {hiddenIn(log)}
        {log.hiddenColumns !== undefined &&
          log.hiddenColumns > 0 &&
          ` ${countOf(log.hiddenColumns, 'hidden column')} read too.`}
      </p>
    </section>
  );
}

/** " 3 hidden rows and 1 hidden column are read too."; nothing where none is hidden. */
function hiddenIn({ hiddenRows, hiddenColumns = 0 }: LogDescription): string {
  const hidden = [
    ...(hiddenRows > 0 ? [countOf(hiddenRows, 'hidden row')] : []),
    ...(hiddenColumns > 0 ? [countOf(hiddenColumns, 'hidden column')] : []),
  ];
  if (hidden.length === 0) return '';

  return ` ${listOf(hidden)} ${hiddenRows + hiddenColumns === 1 ? 'is' : 'are'} read too.`;
}
