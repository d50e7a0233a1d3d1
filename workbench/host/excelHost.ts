import type { Rect } from '../workbook/address';
import { putContents, type CellContents } from '../workbook/cellContents';
import type { Sheet, Workbook } from '../workbook/workbook';
import { Accounting, batchKind, byteLength, type BatchKind } from './accounting';
import { runBatch } from './batch';
import type { MessageEntry } from './events';
import { officeErrors, wait, type Faults } from './faults';
import type { OfficeMeta } from './meta';
import { ObjectModel } from './objectModel';
import { allTypes } from './objects/allTypes';
import { changeCells, checkWritable, type CellInput } from './objects/rangeCells';
import { selectRange } from './objects/selection';
import { checkedRange } from './objects/rangeTarget';
import { headersWritten } from './objects/tableHeaders';
import type { RequestBody } from './protocol';
import { manifestFloor, RequirementSets } from './requirementSets';
import { Session, type Calculator } from './session';

/** Excel's limit on one request and on one answer: 5 MB. How Excel counts it is not known; here it is bytes of JSON in UTF-8. */
export const payloadLimit = 5 * 1024 * 1024;

export interface ExcelHostOptions {
  readonly workbook: Workbook;
  readonly meta: OfficeMeta;
  /** The highest version of each requirement set this Excel has; the manifest's floor when not given. */
  readonly offered?: Readonly<Record<string, string>> | undefined;
  readonly calculator?: Calculator | null | undefined;
  readonly faults?: Faults | undefined;
}

/** An answer to one request: a body, or an error of Office's own (a number) when the request never reached the workbook. */
export type HostAnswer =
  { readonly body: string; readonly error: string | null } | { readonly officeError: number };

/**
 * Excel, as an add-in sees it: answers office.js's requests on a workbook in memory.
 * It knows no browser and no Node; what carries the messages is beside it (`XdmHost`).
 */
export class ExcelHost {
  readonly session: Session;
  readonly counts = new Accounting();
  faults: Faults;
  /** Called with what happened, after the request in which it happened was answered. */
  onEvents: (entries: readonly MessageEntry[]) => void = () => {};
  /** Called after each request of the add-in's, and each edit of the officer's: for those who show the sheets. */
  onChanged: () => void = () => {};
  private readonly model: ObjectModel;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: ExcelHostOptions) {
    const sets = new RequirementSets(options.meta, options.offered ?? manifestFloor);
    this.session = new Session(options.workbook, options.meta, sets, options.calculator ?? null);
    this.model = new ObjectModel(this.session, allTypes);
    this.faults = options.faults ?? {};
  }

  get workbook(): Workbook {
    return this.session.workbook;
  }

  /** Members the add-in asked for that the host does not have. */
  get missing(): string[] {
    return [...this.session.missing].sort();
  }

  /** The least of each requirement set that what was used so far asks for. */
  get requirementsUsed(): Record<string, string> {
    return Object.fromEntries(this.session.requirementSets.used);
  }

  /**
   * Answers one request, after those before it. What office.js sends for itself is answered at once: a formula that
   * is being worked out may be waiting for the result of a custom function, which may itself ask something of the workbook.
   */
  handle(requestText: string): Promise<HostAnswer> {
    const body = JSON.parse(requestText) as RequestBody;
    const kind = batchKind(body);
    if (kind === 'internal' || this.session.isCalculating) return this.answer(requestText, body, kind);
    const answer = this.queue.then(() => this.answer(requestText, body, kind));
    this.queue = answer.catch(() => {});
    return answer;
  }

  /** What the officer types: values, or formulas with their "=", row by row from the top left cell of `rect`. */
  async edit(sheet: Sheet, rect: Rect, input: readonly (readonly CellInput[])[]): Promise<void> {
    await this.asOfficer(() => changeCells(this.session, checkedRange(sheet, rect), input));
  }

  /** What a co-author types on a machine of their own, into the workbook that both have open. */
  async editRemotely(sheet: Sheet, rect: Rect, input: readonly (readonly CellInput[])[]): Promise<void> {
    await this.asOfficer(() => changeCells(this.session, checkedRange(sheet, rect), input), true);
  }

  /** A cell is again as it was, formula, value and format: what undoing does. Told and worked out as an edit is. */
  async putBack(sheet: Sheet, row: number, column: number, was: CellContents): Promise<void> {
    const target = checkedRange(sheet, { row, column, rows: 1, columns: 1 });
    await this.asOfficer(() => {
      checkWritable(target);
      putContents(sheet, row, column, was);
      headersWritten(sheet, target.rect);
      this.session.cellsChanged(sheet, target.rect);
    });
  }

  /** The officer selects a range: its sheet comes to the front. */
  async select(sheet: Sheet, rect: Rect): Promise<void> {
    await this.asOfficer(() => selectRange(this.session, checkedRange(sheet, rect)));
  }

  private asOfficer(work: () => void, isRemote = false): Promise<void> {
    const { events } = this.session;
    const done = this.queue.then(async () => {
      events.byAddin = false;
      events.isRemote = isRemote;
      try {
        work();
        await this.session.settle();
      } finally {
        events.isRemote = false;
      }
      this.tellEvents();
    });
    this.queue = done.catch(() => {});
    return done;
  }

  private async answer(requestText: string, body: RequestBody, kind: BatchKind): Promise<HostAnswer> {
    if (kind === 'user') this.counts.roundTrips += 1;
    const answer = await this.answered(requestText, body, kind);
    this.count(requestText, body, kind, answer);
    if (kind === 'user') this.tellEvents();
    return answer;
  }

  private async answered(requestText: string, body: RequestBody, kind: BatchKind): Promise<HostAnswer> {
    if (kind === 'user' && this.faults.latency) await wait(this.faults.latency);
    if (byteLength(requestText) > payloadLimit) return { officeError: officeErrors.requestTooLarge };
    const fails = kind === 'user' && this.faults.failAt === this.counts.roundTrips;
    if (fails && this.faults.officeError !== undefined) return { officeError: this.faults.officeError };

    const settles = kind !== 'internal' && !this.session.isCalculating;
    if (settles) this.session.events.byAddin = true;
    const failure = fails ? this.failure(body) : null;
    const response = await runBatch(this.model, body, { failure, settles });
    const text = JSON.stringify(response);
    if (byteLength(text) > payloadLimit) return { officeError: officeErrors.responseTooLarge };
    return { body: text, error: response.Error?.Code ?? null };
  }

  private failure(body: RequestBody): { actionIndex: number; code: string; message: string } {
    return {
      actionIndex: Math.min(this.faults.actionIndex ?? 0, body.Actions.length - 1),
      code: this.faults.code ?? 'GeneralException',
      message: this.faults.message ?? 'There was an internal error while processing the request.',
    };
  }

  private count(requestText: string, body: RequestBody, kind: BatchKind, answer: HostAnswer): void {
    const responseText = 'body' in answer ? answer.body : '';
    this.counts.add({
      number: kind === 'user' ? this.counts.roundTrips : null,
      kind,
      actions: body.Actions.length,
      requestBytes: byteLength(requestText),
      responseBytes: byteLength(responseText),
      error: 'body' in answer ? answer.error : `Office error ${answer.officeError}`,
    });
  }

  private tellEvents(): void {
    this.onChanged();
    const entries = this.session.events.take();
    if (entries.length > 0) this.onEvents(entries);
  }
}
