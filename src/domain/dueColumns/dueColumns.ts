import type { FieldId } from '../log/columns';
import type { CaseDate } from '../timescales/caseDates';
import type { TimeLimit, TimeLimitId } from '../timescales/timeLimits';

/** A due date that can stand in the log as a formula. */
export interface DueColumn {
  readonly id: DueColumnId;
  /** Its heading in the log. */
  readonly heading: string;
  /** The limit that it shows the end of. */
  readonly limit: TimeLimitId;
  /** Whether it is the end of the extension. */
  readonly isExtended: boolean;
  /** Our function for it, while the limit is the law's; its arguments before the closures, "{start}" for the date. */
  readonly call: string;
}

export type DueColumnId =
  | 'acknowledge'
  | 'stage1'
  | 'stage1-extended'
  | 'stage2'
  | 'stage2-extended'
  | 'stage3-panel'
  | 'stage3-report'
  | 'stage3-response'
  | 'corporate-acknowledge'
  | 'corporate1'
  | 'corporate1-extended'
  | 'corporate2'
  | 'corporate2-extended'
  | 'escalate';

/** In the order in which they are offered, and stand beside the log. */
export const dueColumns: readonly DueColumn[] = [
  column('acknowledge', 'Acknowledgement due', 'acknowledge', 'ACKNOWLEDGEDUE({start},'),
  column('stage1', 'Stage 1 due', 'stage1', 'STAGE1DUE({start},FALSE'),
  extended('stage1-extended', 'Stage 1 due if extended', 'stage1', 'STAGE1DUE({start},TRUE'),
  column('stage2', 'Stage 2 due', 'stage2', 'STAGE2DUE({start},FALSE'),
  extended('stage2-extended', 'Stage 2 due if extended', 'stage2', 'STAGE2DUE({start},TRUE'),
  column('stage3-panel', 'Stage 3 panel due', 'stage3-panel', 'STAGE3DUE({start}'),
  column('stage3-report', 'Stage 3 report due', 'stage3-report', 'PANELREPORTDUE({start}'),
  column('stage3-response', 'Stage 3 response due', 'stage3-response', 'PANELRESPONSEDUE({start}'),
  column(
    'corporate-acknowledge',
    'Corporate acknowledgement due',
    'corporate-acknowledge',
    'ACKNOWLEDGEDUE({start},',
  ),
  column('corporate1', 'Corporate stage 1 due', 'corporate1', 'CORPORATEDUE(1,{start},FALSE'),
  extended(
    'corporate1-extended',
    'Corporate stage 1 due if extended',
    'corporate1',
    'CORPORATEDUE(1,{start},TRUE',
  ),
  column('corporate2', 'Corporate stage 2 due', 'corporate2', 'CORPORATEDUE(2,{start},FALSE'),
  extended(
    'corporate2-extended',
    'Corporate stage 2 due if extended',
    'corporate2',
    'CORPORATEDUE(2,{start},TRUE',
  ),
  column('escalate', 'Stage 2 can be asked for until', 'escalate', 'ESCALATEBY({start}'),
];

/** The log's column that each limit's clock starts from. */
const startFields: Readonly<Partial<Record<CaseDate, FieldId>>> = {
  received: 'received',
  acknowledged: 'acknowledged',
  'stage 1 responded': 'stage1Responded',
  'stage 2 requested': 'stage2Requested',
  'stage 3 requested': 'stage3Requested',
  'panel met': 'stage3Panel',
  'panel report received': 'stage3ReportReceived',
};

/** The field that a limit counts from, or null when no one column gives it. */
export function startField({ countsFrom }: TimeLimit): FieldId | null {
  return startFields[countsFrom] ?? null;
}

function column(id: DueColumnId, heading: string, limit: TimeLimitId, call: string): DueColumn {
  return { id, heading, limit, isExtended: false, call };
}

function extended(id: DueColumnId, heading: string, limit: TimeLimitId, call: string): DueColumn {
  return { id, heading, limit, isExtended: true, call };
}
