import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { columnOf, type FieldId } from '../../domain/log/columns';
import type { LogOverview } from '../../actions/describeLog';

const useStyles = makeStyles({
  summary: { margin: 0 },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
});

/** What was read as the log and how its headings were taken: nothing is guessed in silence. */
export function LogSummary({ description }: { readonly description: LogOverview }) {
  const styles = useStyles();
  const { log } = description;
  return (
    <section aria-label="Your log">
      <p className={styles.summary}>
        Read <strong>{countOf(log.rows, 'record')}</strong> from {sheetNames(log.sheets)}:{' '}
        {countOf(log.columns.length, 'column')} understood
        {log.notRecognised.length > 0 && `, ${log.notRecognised.length} not`}.
        {log.hiddenRows > 0 && ` ${countOf(log.hiddenRows, 'hidden row')} counted too.`}
      </p>
      <Accordion collapsible>
        <AccordionItem value="columns">
          <AccordionHeader as="h2" size="small">
            What was understood
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {log.columns.map(({ sheet, column, heading, field, how }) => (
                <li key={`${sheet}!${column}${field}`}>
                  {heading} ({column}){understoodAs(heading, field, how)}
                </li>
              ))}
            </ul>
            {log.notRecognised.length > 0 && (
              <>
                <h3 className={styles.title}>Headings not recognised</h3>
                <ul className={styles.list}>
                  {log.notRecognised.map((heading) => (
                    <li key={heading}>{heading}</li>
                  ))}
                </ul>
              </>
            )}
            {log.missing.length > 0 && (
              <>
                <h3 className={styles.title}>Not in your log</h3>
                <p className={styles.summary}>{log.missing.map(fieldLabel).join(', ')}.</p>
              </>
            )}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

function sheetNames(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1] ?? ''}`;
}

/** Nothing more where the heading is the field's own name. */
function understoodAs(heading: string, field: string, how: string): string {
  const label = fieldLabel(field);
  return heading === label ? '' : `: read as ${label} (${how})`;
}

function fieldLabel(field: string): string {
  return columnOf(field as FieldId).label;
}
