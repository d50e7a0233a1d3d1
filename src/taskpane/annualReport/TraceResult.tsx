import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { TracedFigure } from '../../actions/traceFigure';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import { figureInWords, warningsOf, whyNoRecords } from './traceInWords';

const useStyles = makeStyles({
  table: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  rows: { listStyleType: 'none', margin: 0, padding: 0, columnWidth: '150px' },
  row: { overflowWrap: 'anywhere', breakInside: 'avoid', paddingBottom: tokens.spacingVerticalXXS },
});

/** Which figure it is, what is to be known of it, and its records; each leads to its row. */
export function TraceResult({ figure }: { readonly figure: TracedFigure }) {
  const section = useSectionStyles();
  const styles = useStyles();
  const goTo = useGoTo();
  const { title, row, column, shown, groups, sheet, address, isPartlyPublished } = figure;
  const warnings = warningsOf(figure);
  return (
    <section className={section.section} aria-label="The figure">
      <p className={styles.table}>{title}</p>
      <p className={section.text}>
        {row}, {column}: <strong>{figureInWords(shown)}</strong>
      </p>
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warnings.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {groups.length === 0 && <p className={section.text}>{whyNoRecords(figure)}</p>}
      {groups.length > 0 && isPartlyPublished && (
        <p className={section.text}>
          A part of it comes from the figures on Complaints setup, not from the log.
        </p>
      )}
      {groups.map((group) => (
        <Records key={group.name} group={group} />
      ))}
      <div className={section.buttons}>
        <Button size="small" onClick={() => goTo(sheet, address)}>
          Back to the figure
        </Button>
      </div>
    </section>
  );
}

function Records({ group: { name, records } }: { readonly group: TracedFigure['groups'][number] }) {
  const section = useSectionStyles();
  const styles = useStyles();
  const goTo = useGoTo();
  const { shown, more } = useShown(records, 60);
  const sheets = new Set(records.flatMap(({ rows }) => rows.map(({ sheet }) => sheet)));
  const mentions = records.reduce((sum, { times }) => sum + times, 0);
  return (
    <>
      <h3 className={section.subtitle}>
        {name}: {countOf(records.length, 'record')}
        {mentions > records.length && `, ${countOf(mentions, 'mention')}`}
      </h3>
      <ul className={styles.rows}>
        {shown.map(({ reference, rows: [first], times }, index) =>
          first ? (
            <li key={index} className={styles.row}>
              <Link as="button" inline onClick={() => goTo(first.sheet, `A${first.row}`)}>
                {reference ?? 'No reference'}, {sheets.size > 1 ? `${first.sheet} ` : ''}row {first.row}
              </Link>
              {times > 1 && ` (${times} times)`}
            </li>
          ) : null,
        )}
      </ul>
      <ShowMore more={more} of="records" />
    </>
  );
}
