import type { LogDescription } from '../../domain/reports/annualReport';
import { countOf, quotedList } from '../frame/inWords';
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
        {log.hiddenRows > 0 && ` ${countOf(log.hiddenRows, 'hidden row')} counted too.`}
      </p>
    </section>
  );
}
