import { columnFits, holdsNoDates } from './columnFits';
import { columnOf } from './columns';
import type { FieldId } from './columns';
import type { Heading } from './heading';
import { headingMeaning } from './headingMeaning';
import { agrees } from './nameStages';
import { settleHeadings } from './savedColumns';
import type { LeftColumn, MatchedColumn, RecognisedColumns } from './recognisedColumns';
import type { SavedColumn } from './savedColumns';
import type { PlainValue } from './sheetValues';

/** What the recogniser works on: the headings, and the first cells below each. */
export interface HeadingsWithCells {
  readonly headings: readonly Heading[];
  readonly cellsBelow: (heading: Heading) => readonly PlainValue[];
  readonly saved: readonly SavedColumn[];
}

/**
 * Which field each heading gives. What the officer settled comes first, then our own names and the known spellings,
 * then the headings that may mean two fields, which their cells and the fields not yet given decide, and last those that
 * stand in for a field no column gives. A field is given by one column, the first; another with the same meaning is left
 * aside and told.
 */
export function recogniseColumns(given: HeadingsWithCells): RecognisedColumns {
  const ours = recogniseFrom(given, given.headings, []);
  if (given.saved.length === 0) return ours;

  const settled = settleHeadings(given.headings, given.saved, ours.matched);
  const unsettled = given.headings.filter((heading) => !settled.has(heading));
  const matches = [...settled].flatMap(([heading, { field, isOurs }]): MatchedColumn[] => {
    if (!field) return [];
    const own = ours.matched.find((match) => match.heading === heading);
    return own && isOurs && agrees(own.field, field)
      ? [own]
      : [{ heading, field, how: 'Complaints setup', couldBe: [] }];
  });
  const recognised = recogniseFrom(given, unsettled, matches);
  const unread = [...settled].filter(([, { field }]) => !field);
  const unknown = [...recognised.unknown, ...unread.map(([heading]) => heading)];
  return {
    ...recognised,
    unknown: inSheetOrder(unknown, (heading) => heading),
    leftOut: unread.filter(([, { isOurs }]) => !isOurs).map(([heading]) => heading),
  };
}

/** @param settled columns whose fields are known before any heading is read */
function recogniseFrom(
  given: HeadingsWithCells,
  headings: readonly Heading[],
  settled: readonly MatchedColumn[],
): RecognisedColumns {
  const matched = new Map<FieldId, MatchedColumn>();
  const left: LeftColumn[] = [];
  const unknown: Heading[] = [];
  const isGiven = (field: FieldId) => matched.has(field);
  const take = (match: MatchedColumn) => {
    if (isGiven(match.field)) left.push({ ...match, why: 'repeated' });
    else matched.set(match.field, match);
  };

  settled.forEach(take);
  const later: Heading[] = [];
  for (const heading of ownNamesFirst(headings)) {
    const match = matchSurely(heading);
    if (match && !isWithoutDates(match, given)) take(match);
    else later.push(heading);
  }
  const last: Heading[] = [];
  for (const heading of later) {
    const match = matchByCells(heading, given.cellsBelow(heading), isGiven);
    const sure = matchSurely(heading);
    if (match) take(match);
    else if (sure) left.push({ ...sure, why: 'holds no dates' });
    else last.push(heading);
  }
  for (const heading of last) {
    const match = matchStandIn(heading, isGiven);
    if (match) take(match);
    else unknown.push(heading);
  }
  const ofColumn = ({ heading }: { readonly heading: Heading }) => heading;
  return {
    matched: inSheetOrder([...matched.values()], ofColumn),
    left: inSheetOrder(left, ofColumn),
    unknown: inSheetOrder(unknown, (heading) => heading),
  };
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

function matchStandIn(heading: Heading, isGiven: (field: FieldId) => boolean): MatchedColumn | null {
  const { standsIn } = headingMeaning(heading);
  if (!standsIn || isGiven(standsIn)) return null;

  const how = `no other column gives ${columnOf(standsIn).label}`;
  return { heading, field: standsIn, how, couldBe: [] };
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

function inSheetOrder<Item>(items: readonly Item[], headingOf: (item: Item) => Heading): Item[] {
  return [...items].sort((a, b) => headingOf(a).column - headingOf(b).column);
}
