/** Numbers that count no complaints: years and dates, stages, limits in working days, what a rate is per. */
const harmless: readonly RegExp[] = [
  /\b\d{4}-\d{2}\b/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
  /\bstages? \d(?:(?:,| and| or| to) \d)*\b/gi,
  /\b\d+(?: to \d+| and \d+| or \d+)? working days?\b/g,
  /\bper [\d,]+\b/g,
];

/**
 * A note without the sentences that give a number, which may be a small one, or tell one: nothing when none is left.
 *
 * @example withoutNumbers('Number of complaints: 57. Percentages are of complaints.') // ['Percentages are of complaints.']
 */
export function withoutNumbers(note: string): readonly string[] {
  const sentences = note.match(/[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]?\s*/g) ?? [];
  const kept = sentences.filter((sentence) => !givesNumber(sentence));
  const text = kept.join('').trim();
  return text === '' ? [] : [text];
}

function givesNumber(sentence: string): boolean {
  return /\d/.test(harmless.reduce((text, pattern) => text.replace(pattern, ''), sentence));
}
