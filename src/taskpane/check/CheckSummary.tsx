import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LogCheck } from '../../actions/logCheck';
import type { Severity } from '../../domain/finding';
import { countOf, quotedList } from '../frame/inWords';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import { severities } from './findingGroups';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  counts: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
  },
});

const nouns: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/** What was checked, how much was found, and where it stands in the workbook. */
export function CheckSummary({ check: { log, findings, sheet } }: { readonly check: LogCheck }) {
  const section = useSectionStyles();
  const styles = useStyles();
  const goTo = useGoTo();
  return (
    <section className={section.section} aria-label="Result">
      <p className={section.text}>
        {countOf(log.rows, 'record')} of {quotedList(log.sheets)} checked.{' '}
        {findings.length === 0 && 'Nothing was found that wants putting right.'}
      </p>
      {findings.length > 0 && (
        <ul className={styles.counts}>
          {severities.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity} word={nouns[severity]} />{' '}
              {findings.filter((finding) => finding.severity === severity).length.toLocaleString('en-GB')}
            </li>
          ))}
        </ul>
      )}
      {sheet !== null && (
        <p className={section.text}>
          All of it is on the sheet{' '}
          <Link as="button" inline onClick={() => goTo(sheet, 'A1')}>
            {sheet}
          </Link>
          .
        </p>
      )}
    </section>
  );
}
