import { spellingKey } from '../log/unifySpellings';
import { isAlmostSame, wordsIn } from './likeness';

/** Longer text is prose, near to nothing in a list. */
const longestValue = 60;

/** Makes the finder of the value of a list that a word was meant to be: within a slip or two, or its beginning; else null. */
export function createNearestValue(list: readonly string[]): (word: string) => string | null {
  const before = new Map<string, string | null>();
  return (word) => {
    const known = before.get(word);
    if (known !== undefined) return known;

    const nearest = word.length > longestValue ? null : nearestIn(list, word);
    before.set(word, nearest);
    return nearest;
  };
}

function nearestIn(list: readonly string[], word: string): string | null {
  const key = spellingKey(word);
  const most = key.length < 8 ? 1 : 2;
  let nearest: string | null = null;
  let least = most + 1;
  for (const value of list) {
    const distance = slipsBetween(key, spellingKey(value), least - 1);
    if (distance === null) continue;
    nearest = value;
    least = distance;
  }
  return nearest ?? list.find((value) => isAlmostSame(value, word)) ?? onlyLonger(list, word);
}

/** "North" is short for "North locality team" when nothing else in the list begins so. */
function onlyLonger(list: readonly string[], word: string): string | null {
  const [first = ''] = wordsIn(word);
  if (first.length < 3) return null;

  const longer = list.filter((value) => value.toLowerCase().startsWith(`${word.toLowerCase()} `));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** How many letters must be added, dropped or changed to make one word the other; null when more than `most`. */
function slipsBetween(first: string, second: string, most: number): number | null {
  if (most < 0 || Math.abs(first.length - second.length) > most) return null;
  if (/\d/.test(first + second) && digitsOf(first) !== digitsOf(second)) return null;

  let above = Array.from({ length: second.length + 1 }, (_, place) => place);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let place = 1; place <= second.length; place++) {
      const change = (above[place - 1] ?? 0) + (first[row - 1] === second[place - 1] ? 0 : 1);
      current.push(Math.min(change, (above[place] ?? 0) + 1, (current[place - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return null;
    above = current;
  }
  const slips = above[second.length] ?? 0;
  return slips > most ? null : slips;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
