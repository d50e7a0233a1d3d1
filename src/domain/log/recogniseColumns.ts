import { columnFits, holdsNoDates } from './columnFits';
import { columnOf, isStagePart } from './columns';
import type { FieldId, StagePartId } from './columns';
import { headingMeaning } from './findHeaderRow';
import type { Heading } from './findHeaderRow';
import { headingKey } from './headingKey';
import type { PlainValue } from './sheetValues';

/** A column map kept on Complaints setup. `field` null: leave that column out. */
export interface SavedColumn {
  readonly field: FieldId | null;
  readonly heading: string;
}

/** A heading and the field it gives; `how` says in words how they were matched. */
export interface MatchedColumn {
  readonly heading: Heading;
  readonly field: FieldId;
  readonly how: string;
  /** The other fields it might have been: the officer should know that we chose. */
  readonly couldBe: readonly FieldId[];
}

/** A heading that was understood and yet not used, and why, in the officer's words. */
export interface LeftColumn {
  readonly heading: Heading;
  readonly field: FieldId;
  readonly why: 'repeated' | 'holds no dates';
}

export interface RecognisedColumns {
  readonly matched: readonly MatchedColumn[];
  readonly left: readonly LeftColumn[];
  readonly unknown: readonly Heading[];
}

/** What the recogniser works on: the headings, and the first cells below each. */
export interface HeadingsWithCells {
  readonly headings: readonly Heading[];
  readonly cellsBelow: (heading: Heading) => readonly PlainValue[];
  readonly saved: readonly SavedColumn[];
}

/** The stage that a heading means when it names none and each complaint has one row. */
const whenNoStageIsNamed: Readonly<Record<StagePartId, FieldId | null>> = {
  stage: 'stage',
  stageStarted: null,
  stageDue: 'stage1Due',
  stageExtended: 'stage1Extended',
  stageReportReceived: 'stage2ReportReceived',
  stageResponded: 'stage1Responded',
  stageOutcome: 'stage1Outcome',
  stageCost: 'stage2Cost',
};

/**
 * Which field each heading gives. What the officer settled comes first, then our own names and the known spellings,
 * then the headings that may mean two fields, which their cells and the fields not yet given decide.
 * A field is given by one column, the first; another with the same meaning is left aside and told.
 */
export function recogniseColumns(given: HeadingsWithCells): RecognisedColumns {
  const matched = new Map<FieldId, MatchedColumn>();
  const left: LeftColumn[] = [];
  const later: Heading[] = [];
  const unknown: Heading[] = [];
  const take = (match: MatchedColumn) => {
    if (matched.has(match.field)) left.push({ ...match, why: 'repeated' });
    else matched.set(match.field, match);
  };
  const savedFields = new Map(given.saved.map(({ heading, field }) => [headingKey(heading), field]));

  const unsettled = given.headings.filter((heading) => {
    const field = savedFields.get(headingKey(heading.text));
    if (field) take({ heading, field, how: 'Complaints setup', couldBe: [] });
    if (field === null) unknown.push(heading);
    return field === undefined;
  });
  for (const heading of ownNamesFirst(unsettled)) {
    const match = matchSurely(heading);
    if (!match) later.push(heading);
    else if (isWithoutDates(match, given)) left.push({ ...match, why: 'holds no dates' });
    else take(match);
  }
  for (const heading of later) {
    const match = matchByCells(heading, given.cellsBelow(heading), (field) => matched.has(field));
    if (match) take(match);
    else unknown.push(heading);
  }
  return {
    matched: inSheetOrder([...matched.values()]),
    left: inSheetOrder(left),
    unknown: inSheetOrder(unknown.map((heading) => ({ heading }))).map(({ heading }) => heading),
  };
}

/** The columns of a log with one row a complaint: headings that name no stage are given one. */
export function nameStages({ matched, left, unknown }: RecognisedColumns): RecognisedColumns {
  const named = new Map(
    matched.filter(({ field }) => !isStagePart(field)).map((match) => [match.field, match]),
  );
  const leftNow = [...left];
  const unknownNow = [...unknown];
  for (const match of matched) {
    if (!isStagePart(match.field)) continue;
    const field = whenNoStageIsNamed[match.field];
    if (field === null) unknownNow.push(match.heading);
    else if (named.has(field)) leftNow.push({ heading: match.heading, field, why: 'repeated' });
    else
      named.set(field, {
        ...match,
        field,
        how: field === match.field ? match.how : `${match.how}; no stage is named`,
      });
  }
  return {
    matched: inSheetOrder([...named.values()]),
    left: inSheetOrder(leftNow.map((column) => ({ ...column, field: stageOf(column.field) }))),
    unknown: unknownNow,
  };
}

function stageOf(field: FieldId): FieldId {
  return isStagePart(field) ? (whenNoStageIsNamed[field] ?? field) : field;
}

function matchSurely(heading: Heading): MatchedColumn | null {
  const { sure, isLabel, underBanner } = headingMeaning(heading);
  if (!sure) return null;

  const how = isLabel ? 'same name' : 'known spelling';
  return { heading, field: sure, how: underBanner ? `under "${heading.banner?.text}"` : how, couldBe: [] };
}

function matchByCells(
  heading: Heading,
  cells: readonly PlainValue[],
  isGiven: (field: FieldId) => boolean,
): MatchedColumn | null {
  const candidates = headingMeaning(heading).unsure.filter((field) => !isGiven(field));
  let best: { field: FieldId; fit: number } | null = null;
  for (const field of candidates) {
    const fit = columnFits(columnOf(field), cells) ?? 0.5;
    if (fit >= 0.25 && (!best || fit > best.fit)) best = { field, fit };
  }
  if (!best) return null;

  const { field } = best;
  const couldBe = candidates.filter((other) => other !== field);
  return { heading, field, how: 'a likely name, and its cells agree', couldBe };
}

/** A column that its heading calls dates but that holds something else ("Response": letter, e-mail) is not that field. */
function isWithoutDates({ field, heading }: MatchedColumn, { cellsBelow }: HeadingsWithCells): boolean {
  if (columnOf(field).kind !== 'date' || field === 'received') return false;

  return holdsNoDates(cellsBelow(heading));
}

function ownNamesFirst(headings: readonly Heading[]): readonly Heading[] {
  const isOwn = (heading: Heading) => headingMeaning(heading).isLabel;
  return [...headings.filter(isOwn), ...headings.filter((heading) => !isOwn(heading))];
}

function inSheetOrder<Column extends { readonly heading: Heading }>(columns: readonly Column[]): Column[] {
  return [...columns].sort((a, b) => a.heading.column - b.heading.column);
}
