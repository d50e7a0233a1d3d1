import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { BuiltReport } from '../../actions/buildAnnualTables';
import { countOf } from '../frame/inWords';
import { useGoTo } from '../frame/useGoTo';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    // Far enough apart to be told from each other, and to be pressed with a finger.
    gap: tokens.spacingVerticalSNudge,
  },
  link: { textAlign: 'left', verticalAlign: 'top', lineHeight: tokens.lineHeightBase300 },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** What was built, whether its figures agree, and links to it. */
export function BuildResult({ result }: { readonly result: BuiltReport }) {
  const styles = useStyles();
  const goTo = useGoTo();
  const wrong = result.checks.filter((check) => !check.ok);
  return (
    <section className={styles.stack} aria-label="What was built">
      <MessageBar intent={wrong.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>The annual tables for {result.year} are built.</MessageBarTitle>
          {wrong.length === 0
            ? `${result.tables.length} tables; all ${result.checks.length} checks agree.`
            : `${result.tables.length} tables; ${wrong.length} of ${result.checks.length} checks ${wrong.length === 1 ? 'wants' : 'want'} a look.`}
        </MessageBarBody>
      </MessageBar>
      {result.isChoiceKept === true && <p>Your choice is kept on Complaints setup.</p>}
      {result.isChoiceKept === false && (
        <p>Your choice is not kept: Complaints setup is protected, or has lost its table Report settings.</p>
      )}

      <h2 className={styles.title}>Sheets</h2>
      <ul className={styles.list}>
        {result.sheets.map((sheet) => (
          <li key={sheet}>
            <Link as="button" inline className={styles.link} onClick={() => goTo(sheet, 'A1')}>
              {sheet}
            </Link>
          </li>
        ))}
      </ul>

      {wrong.length > 0 && (
        <>
          <h2 className={styles.title}>Worth a look</h2>
          <ul className={styles.list}>
            {wrong.map(({ id, detail }) => (
              <li key={`${id} ${detail}`}>{detail}</li>
            ))}
          </ul>
        </>
      )}

      <h2 className={styles.title}>Tables</h2>
      <ul className={styles.list}>
        {result.tables.map(({ id, title, sheet, range }) => (
          <li key={id}>
            <Link as="button" inline className={styles.link} onClick={() => goTo(sheet, range)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>

      {result.waiting.length > 0 && <Waiting waiting={result.waiting} />}
    </section>
  );
}

function Waiting({ waiting }: Pick<BuiltReport, 'waiting'>) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="waiting">
        <AccordionHeader as="h2" size="small">
          Not made: {countOf(waiting.length, 'table')} waiting for a column of your log, or for figures on
          Complaints setup
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {waiting.map(({ id, title, waitsFor }) => (
              <li key={id}>
                {title}: {waitsFor.join(', ')}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
