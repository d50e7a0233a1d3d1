import type { ActionHooks } from '../../../src/actions/actionHooks';
import type { RemovedParts } from '../../../src/actions/removeEverything';
import { runOnFile } from '../faultedRun';
import { checkOutput, openWorkbook } from '../files';
import type { RemoveOptions } from '../options';
import { writeJson, type Terminal } from '../terminal';

/** What the production bundle gives the page it runs in. */
interface Toolkit {
  removeEverything(hooks?: ActionHooks): Promise<RemovedParts>;
}

/** `complaints remove`: takes away everything the add-in ever added, by the bundle that ships. Answers the exit status. */
export async function removeFromFile(
  input: string,
  options: RemoveOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, today, json, failAt, latency } = options;
  checkOutput(out, input);
  terminal.progress('Opening the workbook');
  return runOnFile<RemovedParts>(
    {
      workbook: openWorkbook(input),
      out,
      today,
      faults: { failAt, latency },
      notDone: 'nothing was taken away',
      run: (toolkit) =>
        (toolkit as Toolkit).removeEverything({ onProgress: (step) => terminal.progress(step) }),
      tell: (removed) => (json ? writeJson(terminal, removed) : tell(removed, out, terminal)),
    },
    terminal,
  );
}

function tell(removed: RemovedParts, out: string, terminal: Terminal): void {
  const { sheets, rules, columns, kept, formulas } = removed;
  terminal.out(sheets.length === 0 ? 'No sheets of ours were there.' : `Taken away: ${sheets.join(', ')}.`);
  terminal.out(`Conditional formats taken away: ${rules}. Columns taken away: ${columns}.`);
  for (const { sheet, heading, why } of kept) terminal.out(`Left: ${heading} on ${sheet}. ${why}`);
  if (formulas > 0) terminal.out(`Formulas with our functions that were typed into cells stay: ${formulas}.`);
  terminal.out(`Written to ${out}.`);
}
