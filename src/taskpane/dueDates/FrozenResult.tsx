import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { FrozenFormulas } from '../../actions/turnFormulasIntoValues';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import { cellsBySheet } from './cellsBySheet';
import type { FrozenOutcome } from './useFrozenFormulas';

type LeftCells = FrozenOutcome['left'];

/** How many formulas would become values, on which sheets, and which would not. */
export function FrozenPreview({ frozen }: { readonly frozen: FrozenFormulas }) {
  const section = useSectionStyles();
  const sheets = cellsBySheet(frozen.cells);
  return (
    <>
      <p className={section.text}>{saidOfPreview(frozen)}</p>
      {sheets.length > 0 && (
        <ul className={section.bullets}>
          {sheets.map(({ sheet, count }) => (
            <li key={sheet}>
              {sheet}: {countOf(count, 'cell')}
            </li>
          ))}
        </ul>
      )}
      <Left cells={frozen.left} why="Left as they are, since they show an error or are not worked out yet:" />
    </>
  );
}

/** What was turned into values, or put back, and what was left. */
export function FrozenResult({ outcome }: { readonly outcome: FrozenOutcome }) {
  const { kind, left } = outcome;
  const why =
    kind === 'turned'
      ? 'Left as they are, since they show an error or are not worked out yet:'
      : 'Left as they are, since they have been changed since:';
  return (
    <MessageBar intent={left.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{saidOfFrozen(outcome)}</MessageBarTitle>
        <Left cells={left} why={why} />
      </MessageBarBody>
    </MessageBar>
  );
}

function Left({ cells, why }: { readonly cells: LeftCells; readonly why: string }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const { shown, more } = useShown(cells, 5);
  if (cells.length === 0) return null;
  return (
    <>
      <p className={section.text}>{why}</p>
      <ul className={section.bullets}>
        {shown.map(({ sheet, column, row, shown: text }) => (
          <li key={`${sheet} ${column}${row}`}>
            <Link as="button" inline onClick={() => goTo(sheet, `${column}${row}`)}>
              {sheet}, {column}
              {row}
            </Link>
            {text !== '' && ` shows ${text}`}
          </li>
        ))}
      </ul>
      <ShowMore more={more} of="cells" />
    </>
  );
}

/** "12 formulas would become values." */
export function saidOfPreview({ cells, left }: FrozenFormulas): string {
  if (cells.length === 0 && left.length === 0) return 'No cell has a formula that uses one of our functions.';

  return `${countOf(cells.length, 'formula')} would become ${cells.length === 1 ? 'a value' : 'values'}.`;
}

/** "12 formulas turned into values. 1 cell left as it is." */
export function saidOfFrozen({ kind, count, left }: FrozenOutcome): string {
  const formulas = countOf(count, 'formula');
  const done =
    kind === 'turned'
      ? `${formulas} turned into ${count === 1 ? 'a value' : 'values'}.`
      : `${formulas} put back.`;
  return left.length === 0 ? done : `${done} ${countOf(left.length, 'cell')} left alone.`;
}
