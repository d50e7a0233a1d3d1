import type { Period } from '../calendar/period';
import { isReportingYear } from './reportYears';
import type { Scope } from './scope';
import type { SentenceInput } from './sentence';
import { shown } from './sentenceParts';
import type { DrawnCell, SentenceFigure, SentenceName, SentencePart, ShownAs } from './sentenceParts';

type Wording = SentencePart | readonly SentencePart[];

/** Words with figures between them: told`${count(cell)} went to stage ${name('2')}`. */
export function told(words: TemplateStringsArray, ...wordings: readonly Wording[]): readonly SentencePart[] {
  return words.flatMap((text, index): readonly SentencePart[] => [
    ...(text === '' ? [] : [text]),
    ...[wordings[index] ?? []].flat(),
  ]);
}

/** A figure of one cell. */
export function figure(cell: DrawnCell, shownAs: ShownAs = 'count'): SentenceFigure {
  return drawn(shownAs, [cell]);
}

/** A year, a stage, a limit, a label: what may hold digits that are no figure. */
export function name(text: string): SentenceName {
  return { name: text };
}

/** "complaint", "complaints" */
export function noun(cell: DrawnCell, one: string, many: string): string {
  return cell.value === 1 ? one : many;
}

/** "1 complaint was", "57 complaints were", "No complaint was" */
export function countWas(cell: DrawnCell, one: string, many: string): readonly SentencePart[] {
  const words = cell.value > 1 ? `${many} were` : `${one} was`;
  return told`${figure(cell, 'countOrNo')} ${words}`;
}

/** "in 2018-19"; "between 1 April 2024 and 30 September 2024" */
export function during(period: Period): SentenceName {
  const { label } = period;
  return name(isReportingYear(period) ? `in ${label}` : `between ${label.replace(' to ', ' and ')}`);
}

/** ", a decrease from 67 in 2018-19", ", the same as in 2018-19"; nothing when last year cannot be told. */
export function beside(
  now: DrawnCell,
  before: DrawnCell | null,
  input: SentenceInput,
  shownAs: ShownAs = 'count',
): readonly SentencePart[] {
  if (before === null) return [];

  const year = during(input.data.lastYear);
  const way = wayOf(now, before, input);
  if (now.value === before.value) return told`, ${way} as ${year}`;
  return told`, ${way} from ${figure(before, shownAs)} ${year}`;
}

/** "an increase", "a decrease", "the same"; called significant only by the threshold that the summary states. */
export function wayOf(now: DrawnCell, before: DrawnCell, { significant }: SentenceInput): SentenceFigure {
  const size = Math.abs(now.value - before.value) * 100;
  const isSignificant =
    significant !== null && before.value > 0 && size > 0 && size >= significant * before.value;
  return drawn(isSignificant ? 'significantDirection' : 'direction', [now, before]);
}

/** " (47.5% in 2018-19)"; nothing when last year cannot be told. */
export function lastYearInBrackets(
  before: DrawnCell | null,
  { data }: SentenceInput,
  shownAs: ShownAs = 'percent',
): readonly SentencePart[] {
  return before === null ? [] : told` (${figure(before, shownAs)} ${during(data.lastYear)})`;
}

/** "Mother", "Mother and Father", "Mother, Father and Carer" */
export function joined(names: readonly string[], last = 'and'): SentenceName {
  const end = names.at(-1) ?? '';
  return name(names.length < 2 ? end : `${names.slice(0, -1).join(', ')} ${last} ${end}`);
}

/** What a scope's complaints are called beside those of another. */
export function complaintWords(scope: Scope): readonly [one: string, many: string] {
  const words = {
    statutory: ['complaint', 'complaints'],
    corporate: ['corporate complaint', 'corporate complaints'],
    all: ['complaint of either procedure', 'complaints of both procedures'],
  } as const;
  return words[scope];
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function drawn(shownAs: ShownAs, cells: readonly DrawnCell[]): SentenceFigure {
  const text = shown(
    shownAs,
    cells.map(({ value }) => value),
  );
  return { text, shownAs, cells };
}
