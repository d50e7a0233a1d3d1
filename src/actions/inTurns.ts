import { CancelledError } from '../excel/excelSession';
import type { Watch } from '../excel/excelSession';

/** So long may work go on before the page has its turn: shorter than anybody notices. */
const millisecondsATurn = 50;

/**
 * Does long work in turns with the page, so that the pane can be read and Cancel is answered while it goes on.
 *
 * @param work what share of it is done, 0 to 1, after each piece
 * @param onShare called when the page has its turn
 * @throws CancelledError when the officer has stopped it
 */
export async function inTurns<Result>(
  work: Generator<number, Result, void>,
  { isCancelled }: Watch,
  onShare: (share: number) => void,
): Promise<Result> {
  let turnEnds = Date.now() + millisecondsATurn;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() < turnEnds) continue;

    onShare(step.value);
    await pageHadItsTurn();
    if (isCancelled?.()) throw new CancelledError('The work was stopped; the workbook is as it was.');
    turnEnds = Date.now() + millisecondsATurn;
  }
}

function pageHadItsTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
