import type { LogRow } from './case';
import type { CellValue, RowValues } from './cellValue';
import { dayIn, textIn } from './cellValue';
import type { FieldId } from './columns';
import { complaintReference, referenceKey } from './layout';
import type { LogLayout } from './layout';
import type { LogRegion } from './logRegion';
import type { RowEntry } from './parseRows';
import { placeStage, stageOfRow } from './stageOfRow';
import type { RowStage } from './words/stageWords';

/** What one stage's rows tell of a case; with one row a complaint there is one, of no stage. */
export interface CasePart {
  /** The first row that tells of the stage. */
  readonly at: LogRow;
  readonly stage: RowStage | 'unknown' | null;
  readonly values: RowValues;
  readonly region: LogRegion;
}

/** The rows of one case. */
export interface CaseRows {
  readonly rows: [LogRow, ...LogRow[]];
  readonly reference: string | null;
  readonly parts: CasePart[];
  /** Rows that tell again of a stage already told, of the same date: read as further elements of it. */
  readonly repeats: LogRow[];
}

/** Gathers the rows of each case, in the log's order. */
export function groupRows(entries: readonly RowEntry[], layout: LogLayout): readonly CaseRows[] {
  const cases: CaseRows[] = [];
  const open = new Map<string, CaseRows[]>();
  for (const entry of entries) {
    const last = cases[cases.length - 1];
    if (entry.continues && last)
      addElements(last, last.parts.length - 1, entry.at, partOf(entry, layout, last));
    else if (layout.kind === 'row-per-stage') addStage(cases, open, entry, layout);
    else cases.push(newCase(entry, textIn(entry.values, 'reference'), partOf(entry, layout, null)));
  }
  return cases;
}

function addStage(
  cases: CaseRows[],
  open: Map<string, CaseRows[]>,
  entry: RowEntry,
  layout: LogLayout,
): void {
  const typed = textIn(entry.values, 'reference');
  const above = cases[cases.length - 1];
  const part = partOf(entry, layout, null);
  const isMergedDown = typed === null && above && part.stage !== null && part.stage !== 0 && part.stage !== 1;
  const reference = isMergedDown ? above.reference : typed && complaintReference(typed, layout);
  const sameReference = reference === null ? [] : (open.get(referenceKey(reference)) ?? []);
  const known = isMergedDown ? [above] : sameReference;

  for (const candidate of [...known].reverse()) {
    if (joins(candidate, part, entry.at)) return;
  }
  const added = newCase(entry, reference, part);
  cases.push(added);
  if (reference !== null) open.set(referenceKey(reference), [...sameReference, added]);
}

/** Adds a stage to a case that does not tell it yet, or elements to the same stage begun on the same day. */
function joins(candidate: CaseRows, part: CasePart, at: LogRow): boolean {
  const place = candidate.parts.findIndex(({ stage }) => stage === part.stage);
  if (place < 0) {
    candidate.rows.push(at);
    candidate.parts.push(part);
    return true;
  }
  const [theirs, ours] = [began(candidate.parts[place]!), began(part)];
  if (theirs !== null && ours !== null && theirs !== ours) return false;

  addElements(candidate, place, at, part);
  candidate.repeats.push(at);
  return true;
}

function addElements(to: CaseRows, place: number, at: LogRow, part: CasePart): void {
  const told = to.parts[place]!;
  to.rows.push(at);
  to.parts[place] = { ...told, values: withElements(told.values, part.values) };
}

/** The first row tells; lists and outcomes take what the others add. */
function withElements(told: RowValues, added: RowValues): RowValues {
  const values: Partial<Record<FieldId, CellValue>> = { ...added, ...told };
  for (const field of Object.keys(added) as FieldId[]) {
    const [first, second] = [told[field], added[field]];
    if (first?.kind === 'list' && second?.kind === 'list' && field !== 'team') {
      values[field] = { kind: 'list', parts: [...new Set([...first.parts, ...second.parts])] };
    }
    if (first?.kind === 'outcome' && second?.kind === 'outcome') {
      values[field] = { ...first, outcomes: [...first.outcomes, ...second.outcomes] };
    }
  }
  return values;
}

/** Elements merged down are of the stage of the row above. */
function partOf(entry: RowEntry, layout: LogLayout, above: CaseRows | null): CasePart {
  const { at, values, region } = entry;
  if (layout.kind === 'row-per-complaint') return { at, stage: null, values, region };

  const stage = above ? (above.parts[above.parts.length - 1]?.stage ?? 1) : (stageOfRow(entry, layout) ?? 1);
  return { at, stage, values: placeStage(values, stage), region };
}

function newCase(entry: RowEntry, reference: string | null, part: CasePart): CaseRows {
  return { rows: [entry.at], reference, parts: [part], repeats: [] };
}

function began({ stage, values }: CasePart): number | null {
  if (stage === 2) return dayIn(values, 'stage2Requested');

  return stage === 3 ? dayIn(values, 'stage3Requested') : dayIn(values, 'received');
}
