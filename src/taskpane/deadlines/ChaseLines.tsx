import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ApartLine } from '../../domain/chase/apartLine';
import type { ChaseItem, ChaseLine } from '../../domain/chase/chaseItem';
import type { Day } from '../../domain/calendar/day';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import { nameOfLine, ownerInWords, paceInWords, sinceInWords } from './chaseInWords';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  reference: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  pace: { fontWeight: tokens.fontWeightSemibold },
});

/** What is awaited, a line each; the reference is a button that goes to its row. */
export function ChaseItems({ items, today }: { readonly items: readonly ChaseItem[]; readonly today: Day }) {
  const styles = useStyles();
  return (
    <Lines lines={items} of="lines">
      {(item) => <span className={styles.pace}>{paceInWords(item, today)}</span>}
    </Lines>
  );
}

/** What is open and not to be chased. */
export function ApartLines({ lines }: { readonly lines: readonly ApartLine[] }) {
  return (
    <Lines lines={lines} of="lines">
      {(line) => sinceInWords(line)}
    </Lines>
  );
}

interface Props<Line> {
  readonly lines: readonly Line[];
  readonly of: string;
  /** What stands below the reference. */
  readonly children: (line: Line) => ReactNode;
}

function Lines<Line extends ChaseLine>({ lines, of, children }: Props<Line>) {
  const section = useSectionStyles();
  const styles = useStyles();
  const goTo = useGoTo();
  const { shown, more } = useShown(lines, 20);
  return (
    <>
      <ul className={section.list}>
        {shown.map((line) => {
          const { sheet, row, awaited, note } = line;
          const owner = ownerInWords(line);
          return (
            <li key={`${sheet} ${row} ${awaited}`} className={styles.line}>
              <Link as="button" className={styles.reference} onClick={() => goTo(sheet, `A${row}`)}>
                {nameOfLine(line)}
              </Link>
              : {awaited}
              <div>{children(line)}</div>
              {owner !== null && <div>{owner}</div>}
              {note !== '' && <div className={section.quiet}>{note}</div>}
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} of={of} />
    </>
  );
}
