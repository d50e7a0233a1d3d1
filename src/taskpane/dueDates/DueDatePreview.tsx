import { makeStyles, tokens } from '@fluentui/react-components';
import type { DueDateColumn } from '../../actions/dueDateColumns';
import { countOf } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';

const useStyles = makeStyles({
  // A list and not a table: five columns do not fit a pane, and a formula needs the whole width.
  column: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The columns that would be added: where, what they count from, and their formula. */
export function DueDatePreview({ columns }: { readonly columns: readonly DueDateColumn[] }) {
  const section = useSectionStyles();
  const styles = useStyles();
  if (columns.length === 0) return <p className={section.text}>No column can be added.</p>;
  return (
    <>
      <h4 className={section.subtitle}>What would be added</h4>
      <ul className={section.list}>
        {columns.map(({ id, heading, sheet, table, column, from, formula, rows, provisional }) => (
          <li key={`${id} ${sheet} ${column}`} className={styles.column}>
            <strong>{heading}</strong>
            <dl className={styles.facts}>
              <dt>Where</dt>
              <dd>
                Column {column} of {sheet}
                {table !== null && `, table ${table}`}
              </dd>
              <dt>Counts from</dt>
              <dd>{from}</dd>
              <dt>Rows</dt>
              <dd>{countOf(rows, 'row')}</dd>
              <dt>Formula</dt>
              <dd className={styles.formula}>{formula}</dd>
            </dl>
            {provisional && (
              <p className={section.quiet}>
                Some of these dates fall after the last bank holidays that are published, so they may still
                move.
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
