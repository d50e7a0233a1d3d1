import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix, FixKind } from '../../domain/fixes/fix';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { fixKey } from './fixKey';
import { visibleSpaces } from './visibleSpaces';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  tick: { width: '32px' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  tickCell: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  head: { fontWeight: tokens.fontWeightSemibold },
});

const titles: Readonly<Record<FixKind, string>> = {
  spaces: 'Stray spaces taken out',
  spelling: 'Spelled as it should be',
  date: 'Text made a real date',
  number: 'Text made a number',
};

interface Props {
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (fixes: readonly Fix[], isChosen: boolean) => void;
}

/** The fixes of one kind: what each cell holds now and what it would hold, each to be ticked, or all at once. */
export function FixTable({ kind, fixes, chosen, choose }: Props) {
  const styles = useStyles();
  const goTo = useGoTo();
  const { shown, more } = useShown(fixes, 20);
  const count = fixes.filter((fix) => chosen.has(fixKey(fix))).length;
  const label = `${titles[kind]} (${fixes.length.toLocaleString('en-GB')})`;
  return (
    <div>
      <Checkbox
        label={label}
        checked={allOrSome(count, fixes.length)}
        onChange={() => choose(fixes, count < fixes.length)}
      />
      <table className={styles.table} aria-label={titles[kind]}>
        <colgroup>
          <col className={styles.tick} />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td className={styles.tickCell} />
            {['Cell', 'Now', 'Becomes'].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((fix) => (
            <tr key={fixKey(fix)}>
              <td className={styles.tickCell}>
                <Checkbox
                  aria-label={`Change ${fix.column}${fix.row} of ${fix.sheet}`}
                  checked={chosen.has(fixKey(fix))}
                  onChange={(_, { checked }) => choose([fix], checked === true)}
                />
              </td>
              <td className={styles.cell}>
                <Link as="button" inline onClick={() => goTo(fix.sheet, `${fix.column}${fix.row}`)}>
                  {fix.column}
                  {fix.row}
                </Link>
                <br />
                {fix.heading}
              </td>
              <td className={styles.cell}>{visibleSpaces(fix.before)}</td>
              <td className={styles.cell}>{fix.shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore more={more} of="cells" />
    </div>
  );
}

function allOrSome(count: number, all: number): boolean | 'mixed' {
  if (count === 0) return false;

  return count === all ? true : 'mixed';
}
