import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { TableOption } from '../../actions/reportOptions';
import { useAnnounce } from '../frame/Announcer';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useSectionStyles } from '../frame/useSectionStyles';
import { idsOf, moved } from './chosenTables';

const useStyles = makeStyles({
  order: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  table: { overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly tables: readonly TableOption[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** The chosen tables in the order in which they are printed; each can be moved up and down. */
export function TableOrder({ tables, chosen, choose }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  const announce = useAnnounce();
  const keepFocus = useKeptFocus();
  const byId = new Map(tables.map((table) => [table.id, table]));
  const printed = chosen.flatMap((id) => byId.get(id) ?? []).filter(({ waitsFor }) => waitsFor.length === 0);
  const ids = printed.map(({ id }) => id);
  const { shown, more } = useShown(printed, 20);

  const move = ({ id, title }: TableOption, by: -1 | 1) => {
    choose(moved(chosen, id, by, ids));
    announce(`${title}: now ${ids.indexOf(id) + 1 + by} of ${ids.length}.`);
    keepFocus();
  };
  const printedOrder = idsOf('all', tables).filter((id) => chosen.includes(id));
  return (
    <>
      <ol className={styles.order} aria-label="Order of the tables">
        {shown.map((table, index) => (
          <li key={table.id} className={styles.table}>
            {table.title}
            <div className={section.buttons}>
              <Button
                size="small"
                aria-label={`Move up: ${table.title}`}
                disabledFocusable={index === 0}
                onClick={() => move(table, -1)}
              >
                Move up
              </Button>
              <Button
                size="small"
                aria-label={`Move down: ${table.title}`}
                disabledFocusable={index === printed.length - 1}
                onClick={() => move(table, 1)}
              >
                Move down
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <ShowMore more={more} of="tables" />
      <div className={section.buttons}>
        <Button
          size="small"
          disabledFocusable={printedOrder.join() === chosen.join()}
          onClick={() => choose(printedOrder)}
        >
          Back to the usual order
        </Button>
      </div>
    </>
  );
}

/** An element that is moved in the page loses the focus: what had it when the list was changed has it again after. */
function useKeptFocus(): () => void {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus();
    focused.current = null;
  });
  return () => {
    focused.current = document.activeElement;
  };
}
