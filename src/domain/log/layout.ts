import type { FieldId } from './columns';
import type { RowStage } from './words/stageWords';

export type LayoutKind = 'row-per-complaint' | 'row-per-stage';

export interface LogLayout {
  readonly kind: LayoutKind;
  /** Whether a reference ends with the stage: C123/2 is stage 2 of C123. */
  readonly suffixed: boolean;
}

/** What the first look at a row tells of the layout. */
export interface LayoutClue {
  readonly reference: string;
  readonly stage: RowStage | null;
}

interface Suffix {
  readonly base: string;
  readonly stage: 1 | 2 | 3;
  /** "C123/S2": can be nothing but a stage. */
  readonly isMarked: boolean;
}

const stagesAcross: readonly FieldId[] = [
  'stage2Requested',
  'stage2Responded',
  'stage2Outcome',
  'stage3Requested',
  'stage3Responded',
  'stage3Outcome',
];
const suffixForm = /^(.*[^\s/.-])\s*[/.-]\s*(s(?:tage|tg)?\s*)?([1-3])$/i;
const numbered = /^(.*[^\s/.-])\s*[/.-]\s*(\d+)$/;

/**
 * Whether each complaint has one row, its stages across, or one row a stage, its reference repeated (C123) or suffixed (C123/2).
 *
 * @param fields the fields its headings give; "Outcome" alone is `stageOutcome`
 * @param stageHeading the heading of the stage column, or null: a "Current stage" tells where a complaint stands, not what a row is
 */
export function layoutOf(
  clues: readonly LayoutClue[],
  fields: ReadonlySet<FieldId>,
  stageHeading: string | null,
): LogLayout {
  const isAcross = stagesAcross.some((field) => fields.has(field));
  const hasParts = fields.has('stageResponded') || fields.has('stageOutcome') || fields.has('stageStarted');
  const perStage = (suffixed: boolean): LogLayout => ({ kind: 'row-per-stage', suffixed });
  const perComplaint: LogLayout = { kind: 'row-per-complaint', suffixed: false };

  if (!clues.some(({ stage }) => stage !== null)) {
    return !isAcross && suffixesTellStages(clues) ? perStage(true) : perComplaint;
  }
  const suffixed = suffixesAgree(clues);
  if (suffixed && hasParts) return perStage(true);
  if (isAcross && !hasParts) return perComplaint;
  if (oneReferenceHasStages(clues)) return perStage(false);

  const isCurrentStage = /current|reached/i.test(stageHeading ?? '');
  const goesBeyondStage1 = clues.some(({ stage }) => stage !== null && stage !== 0 && stage !== 1);
  return !isAcross && !isCurrentStage && goesBeyondStage1 ? perStage(false) : perComplaint;
}

/** The reference of the complaint: without its stage, where the log's references end with one. */
export function complaintReference(reference: string, layout: LogLayout): string {
  return layout.suffixed ? (suffixOf(reference)?.base ?? reference) : reference;
}

/** The stage that a reference ends with, or null. */
export function stageInReference(reference: string, layout: LogLayout): RowStage | null {
  return layout.suffixed ? (suffixOf(reference)?.stage ?? null) : null;
}

/** The same reference, however it is typed. */
export function referenceKey(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, '');
}

function suffixOf(reference: string): Suffix | null {
  const match = suffixForm.exec(reference);
  const [, base, mark, stage] = match ?? [];
  return base && stage ? { base, stage: Number(stage) as 1 | 2 | 3, isMarked: mark !== undefined } : null;
}

/** With a stage column to go by: nearly every suffix is its row's stage, and some are beyond 1. */
function suffixesAgree(clues: readonly LayoutClue[]): boolean {
  let agree = 0;
  let disagree = 0;
  let beyond1 = 0;
  for (const { reference, stage } of clues) {
    const suffix = suffixOf(reference);
    if (!suffix || stage === null) continue;
    if (suffix.stage === stage) agree += 1;
    else disagree += 1;
    if (suffix.stage === stage && stage > 1) beyond1 += 1;
  }
  return beyond1 > 0 && disagree * 10 <= agree;
}

/** Without one: "C123" beside "C123/2", or marked ("C123/S2"); never where the numbers run on past 3, as in "2024/4". */
function suffixesTellStages(clues: readonly LayoutClue[]): boolean {
  const references = clues.map(({ reference }) => reference);
  const bare = new Set(references.map(referenceKey));
  const suffixes = references.map(suffixOf).filter((suffix) => suffix !== null);
  const bases = new Set(suffixes.map(({ base }) => referenceKey(base)));
  const runsOn = references.some((reference) => {
    const [, base = '', number = '0'] = numbered.exec(reference) ?? [];
    return Number(number) > 3 && bases.has(referenceKey(base));
  });
  if (runsOn) return false;
  if (suffixes.some(({ isMarked }) => isMarked)) return true;

  return suffixes.some(({ base, stage }) => stage > 1 && bare.has(referenceKey(base)));
}

function oneReferenceHasStages(clues: readonly LayoutClue[]): boolean {
  const stageOf = new Map<string, RowStage>();
  for (const { reference, stage } of clues) {
    if (reference === '' || stage === null) continue;
    const key = referenceKey(reference);
    const before = stageOf.get(key);
    if (before !== undefined && before !== stage) return true;
    stageOf.set(key, stage);
  }
  return false;
}
