import type { Finding } from '../finding';
import { cellsBelow } from './cellsBelow';
import { columnFits } from './columnFits';
import { columnLetter } from './columnLetter';
import { columnOf } from './columns';
import type { FieldId } from './columns';
import type { Heading } from './heading';
import { isOfSheet } from './findRegions';
import type { SheetColumn } from './findRegions';
import { sheetRow } from './logRegion';
import type { LogRegion } from './logRegion';
import { agrees } from './nameStages';
import { names } from './savedColumns';
import { spellingKey } from './unifySpellings';

/** A heading less like than this is another heading. */
const leastLike = 0.35;

/**
 * Rows of the officer's map whose heading no sheet read has any more: each is named, with the heading that took its place
 * or the one that is most like it. Reading goes on with what we recognise ourselves.
 */
export function renamedHeadings(
  regions: readonly LogRegion[],
  saved: readonly SheetColumn[],
): readonly Finding[] {
  return saved.flatMap((row) => {
    const { field } = row;
    const read = regions.filter(({ area }) => isOfSheet(row, area.sheet.name));
    const [region] = read;
    if (!field || !region) return [];

    const isThere = read.some(({ header }) => header.headings.some((heading) => names(row, heading)));
    return isThere ? [] : [finding(row, field, region, read, saved)];
  });
}

function finding(
  row: SheetColumn,
  field: FieldId,
  region: LogRegion,
  read: readonly LogRegion[],
  saved: readonly SheetColumn[],
): Finding {
  const { area, header } = region;
  const first = header.headings[0]?.column ?? 0;
  const inLog = {
    sheet: area.sheet.name,
    row: sheetRow(area, header.row),
    column: columnLetter(area.sheet.firstColumn + first),
  };
  return {
    check: 'renamed-heading',
    severity: 'warning',
    ...(row.at ?? inLog),
    field,
    value: row.heading,
    message: messageOf(row.heading, field, read, saved),
  };
}

function messageOf(
  heading: string,
  field: FieldId,
  read: readonly LogRegion[],
  saved: readonly SheetColumn[],
): string {
  const { label } = columnOf(field);
  const gone = `The log has no heading "${heading}" any more`;
  const matched = read.flatMap(({ recognised }) => recognised.matched);
  const now = matched.find((match) => agrees(match.field, field));
  if (now)
    return `${gone}, so ${label} was read from "${now.heading.text}". If that is right, change the heading on Complaints setup.`;

  const like = mostLike(heading, field, read, saved);
  return like
    ? `${gone}, so ${label} was not read. Is it "${like.text}"? Change it on Complaints setup.`
    : `${gone}, so ${label} was not read. Change the heading on Complaints setup, or delete its row there.`;
}

/** Among the headings that mean nothing to us: alike in letters, and in what stands below. */
function mostLike(
  heading: string,
  field: FieldId,
  read: readonly LogRegion[],
  saved: readonly SheetColumn[],
): Heading | null {
  let best: { heading: Heading; likeness: number } | null = null;
  for (const { area, header, recognised } of read) {
    for (const unknown of recognised.unknown) {
      if (saved.some((row) => names(row, unknown))) continue;
      const fit = columnFits(columnOf(field), cellsBelow(area, header.row, unknown)) ?? 0;
      const likeness = fit / 2 + lettersInCommon(heading, unknown.text);
      if (likeness >= leastLike && (!best || likeness > best.likeness)) best = { heading: unknown, likeness };
    }
  }
  return best?.heading ?? null;
}

/** From 0, no two letters in a row the same, to 1, all of them. */
function lettersInCommon(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size + right.size === 0) return 0;

  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const key = spellingKey(text);
  return new Set([...key].slice(1).map((letter, place) => (key[place] ?? '') + letter));
}
