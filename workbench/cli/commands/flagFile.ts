import type { ActionHooks } from '../../../src/actions/actionHooks';
import type { FlaggedLog, FlagRequest } from '../../../src/actions/flagLog';
import { isoText } from '../../../src/domain/calendar/day';
import type { NodeOffice } from '../../host/nodeOffice';
import { runOnFile } from '../faultedRun';
import { checkOutput, openWorkbook } from '../files';
import { logChoice } from '../logChoice';
import { asAt, type FlagOptions } from '../options';
import { writeJson, type Terminal } from '../terminal';

/** What the production bundle gives the page it runs in. */
interface Toolkit {
  flagLog(request: FlagRequest, hooks?: ActionHooks): Promise<FlaggedLog>;
}

/** `complaints flag`: puts flags on the log, by the bundle that ships, through office.js. Answers the exit status. */
export async function flagFile(input: string, options: FlagOptions, terminal: Terminal): Promise<number> {
  const { out, today, json, failAt, latency, statusColumns } = options;
  checkOutput(out, input);
  terminal.progress('Opening the workbook');
  return runOnFile<FlaggedLog>(
    {
      workbook: openWorkbook(input),
      out,
      today,
      faults: { failAt, latency },
      notDone: 'the flags were not put on',
      run: (toolkit) =>
        (toolkit as Toolkit).flagLog(
          { today: isoText(asAt(today)), log: logChoice(options), statusColumns },
          { onProgress: (step) => terminal.progress(step) },
        ),
      tell: (flagged, { office }) =>
        json ? writeJson(terminal, asJson(flagged, office)) : tell(flagged, out, terminal),
    },
    terminal,
  );
}

function asJson(flagged: FlaggedLog, { counts }: NodeOffice): unknown {
  const { roundTrips, requestBytes, responseBytes } = counts;
  return { ...flagged, roundTrips, requestBytes, responseBytes };
}

function tell(flagged: FlaggedLog, out: string, terminal: Terminal): void {
  const { sheets, rules, statusColumns, untold, leftOut, chase } = flagged;
  terminal.out(`${rules} conditional formats on the log; written: ${sheets.join(', ')}.`);
  if (statusColumns.length > 0)
    terminal.out(
      `In words: ${statusColumns.map(({ heading, sheet, column }) => `${heading} (${sheet}, column ${column})`).join('; ')}.`,
    );
  if (untold.length > 0)
    terminal.out(`Rows that may lack a flag, since a formula cannot tell what they say: ${untold.length}.`);
  for (const { sheet, why } of leftOut) terminal.out(`${sheet}: ${why}`);
  terminal.out(`To chase: ${chase.overdue} overdue, ${chase['this-week']} due this week.`);
  terminal.out(`Written to ${out}.`);
}
