/** Longer ones are an account of something and no value: each is compared with every other, which must stay quick. */
const longestValue = 200;
/** Words that tell no value from another. */
const idleWords = new Set('a an and at by for from in of on or the to with'.split(' '));

/** The words of a value as they are compared: small letters, "&" as "and", without marks. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’`\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that tell a value, in no order: "Attitude of staff" and "Staff attitude" are one. */
export function tellingWords(text: string): readonly string[] {
  const all = wordsIn(text);
  const telling = all.filter((word) => !idleWords.has(word));
  return [...new Set(telling.length > 0 ? telling : all)].sort();
}

/** Whether one slip of the keys parts two words: a letter too many, too few, wrong, or two changed round. */
export function isOneSlip(first: string, second: string): boolean {
  if (first === second || Math.abs(first.length - second.length) > 1) return false;

  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  const [ours, theirs] = [first.slice(start), second.slice(start)];
  if (ours.length !== theirs.length) return ours.slice(1) === theirs || ours === theirs.slice(1);
  if (ours.slice(1) === theirs.slice(1)) return true;

  return ours[0] === theirs[1] && ours[1] === theirs[0] && ours.slice(2) === theirs.slice(2);
}

/** Whether two values are the same but for a slip in one longer word, marks, or the order of their words. */
export function isAlmostSame(first: string, second: string): boolean {
  if (isNoValue(first) || isNoValue(second)) return false;

  const [ours, theirs] = [tellingWords(first), tellingWords(second)];
  if (ours.join('') === theirs.join('') || wordsIn(first).join('') === wordsIn(second).join('')) return true;

  return differInOneSlip(ours, theirs);
}

/** Whether a text is too long to be one of a field's values. */
export function isNoValue(text: string): boolean {
  return text.length > longestValue;
}

/** Shorter words differ by a letter and mean something else: "Team A", "Team B"; so do numbers. */
function differInOneSlip(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length !== theirs.length) return false;

  const [ourOwn, theirOwn] = [without(ours, theirs), without(theirs, ours)];
  const [our = '', their = ''] = [ourOwn[0], theirOwn[0]];
  const isLong = Math.min(our.length, their.length) >= 5 && !/\d/.test(our + their);
  return ourOwn.length === 1 && isLong && isOneSlip(our, their);
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word));
}
