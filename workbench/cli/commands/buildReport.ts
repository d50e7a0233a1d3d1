import { dayFromSerial, isoText } from '../../../src/domain/calendar/day';
import type { Figure, ReportColumn } from '../../../src/domain/reports/reportTable';
import type { ActionHooks } from '../../../src/actions/actionHooks';
import type { BuildRequest } from '../../../src/actions/buildAnnualTables';
import type { BuiltReport, BuiltRow, BuiltTable } from '../../../src/actions/builtReport';
import type { NodeOffice } from '../../host/nodeOffice';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { addin } from '../addin';
import { checkOutput, openWorkbook, writeWhole } from '../files';
import { logChoice } from '../logChoice';
import { openOffice } from '../openOffice';
import { asAt, type BuildOptions } from '../options';
import { writeJson, type Terminal } from '../terminal';

/** What the production bundle gives the page it runs in. */
interface Toolkit {
  buildAnnualTables(request: BuildRequest, hooks?: ActionHooks): Promise<BuiltReport>;
}

/**
 * `complaints build`: Build annual tables, by the bundle that ships, through office.js. Answers the exit status.
 *
 * When a round trip was made to fail, the workbook is written as the add-in left it, and the status is 1.
 */
export async function buildReport(input: string, options: BuildOptions, terminal: Terminal): Promise<number> {
  checkOutput(options.out, input);
  terminal.progress('Opening the workbook');
  const workbook = openWorkbook(input);
  const { failAt, latency } = options;
  const { office, calculator } = await openOffice(workbook, asAt(options.today), {
    scripts: [addin.actions],
    faults: { failAt, latency },
  });
  try {
    const toolkit = office.window['ComplaintsToolkit'] as Toolkit;
    const report = await toolkit.buildAnnualTables(requestOf(options), {
      onProgress: (step) => terminal.progress(step),
    });
    await calculator.whenIdle();
    terminal.progress('Saving');
    writeWhole(options.out, writeXlsx(workbook));
    if (options.json) writeJson(terminal, asJson(report, office));
    else tell(report, options.out, terminal);
    return 0;
  } catch (error) {
    if (failAt === undefined || office.counts.roundTrips < failAt) throw error;
    writeWhole(options.out, writeXlsx(workbook));
    terminal.error(
      `Round trip ${failAt} to the workbook was made to fail, and the tables were not built; the workbook as the add-in left it is in ${options.out}.`,
    );
    return 1;
  } finally {
    office.close();
  }
}

function requestOf(options: BuildOptions): BuildRequest {
  const { period, today, tables, countBy, shares, keep, publish, split, sheet, table } = options;
  return {
    from: isoText(period.from),
    to: isoText(period.to),
    today: isoText(asAt(today)),
    ...(tables ? { tables: tables.includes('all') ? 'all' : tables } : {}),
    ...(publish && { publish: {} }),
    ...(split ? { split: isoText(split) } : {}),
    ...(countBy ? { countBy } : {}),
    ...(shares ? { shares } : {}),
    keep,
    log: logChoice({ sheet, table }),
  };
}

function asJson(report: BuiltReport, { counts }: NodeOffice): unknown {
  const { year, today, tables, pivots, charts, sentences, checks, sheets, published } = report;
  return {
    year,
    today,
    tables: tables.map(withIsoDates),
    pivots,
    charts,
    sentences,
    checks,
    sheets,
    ...(published && { published: { ...published, tables: published.tables.map(withIsoDates) } }),
    roundTrips: counts.roundTrips,
    requestBytes: counts.requestBytes,
    responseBytes: counts.responseBytes,
  };
}

/** A figure that is a date is a serial in the workbook, and YYYY-MM-DD in JSON. */
function withIsoDates(table: BuiltTable): BuiltTable {
  const row = ({ labels, values }: BuiltRow): BuiltRow => ({
    labels,
    values: values.map((value, i) => isoFigure(value, table.columns[i])),
  });
  return { ...table, rows: table.rows.map(row), total: table.total && row(table.total) };
}

function isoFigure(value: Figure, column: ReportColumn | undefined): Figure {
  if (column?.unit !== 'date' || typeof value !== 'number') return value;
  const day = dayFromSerial(value);
  return day === null ? null : isoText(day);
}

function tell(
  { year, tables, checks, sheets, published }: BuiltReport,
  out: string,
  terminal: Terminal,
): void {
  const wrong = checks.filter(({ ok }) => !ok);
  terminal.out(`The annual tables for ${year}: ${tables.length} tables on the sheets ${sheets.join(', ')}.`);
  for (const { detail } of wrong) terminal.out(`Worth a look: ${detail}`);
  terminal.out(
    wrong.length === 0
      ? `All ${checks.length} checks agree.`
      : `${wrong.length} of ${checks.length} checks want a look.`,
  );
  terminal.out(`Written to ${out}.`);
  if (published)
    terminal.out(
      `To publish “${published.sheet}”, move or copy that sheet to a new workbook: this one holds the log too.`,
    );
}
