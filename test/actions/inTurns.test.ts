import { inTurns } from '../../src/actions/inTurns';
import { CancelledError } from '../../src/excel/excelSession';

/** Work of so many pieces, each of which takes longer than a turn. */
function* slowWork(pieces: number): Generator<number, string, void> {
  for (let piece = 1; piece <= pieces; piece += 1) {
    const end = Date.now() + 60;
    while (Date.now() < end);
    yield piece / pieces;
  }
  return 'done';
}

test('the page has its turn between pieces of long work, and is told what share is done', async () => {
  const shares: number[] = [];
  let turns = 0;
  const page = setInterval(() => (turns += 1), 1);
  const result = await inTurns(slowWork(3), {}, (share) => shares.push(share));
  clearInterval(page);
  expect(result).toBe('done');
  expect(shares.length).toBe(3);
  expect(turns).toBeGreaterThan(0);
});

test('work that was stopped in the page’s turn goes no further', async () => {
  let isCancelled = false;
  const stopped = inTurns(slowWork(50), { isCancelled: () => isCancelled }, () => {
    setTimeout(() => (isCancelled = true), 0);
  });
  await expect(stopped).rejects.toThrow(CancelledError);
});
