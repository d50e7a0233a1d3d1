import { spellingKey } from './unifySpellings';

/** What one value of a cell reads as: itself, or the known values it joins with commas or slashes. */
export interface SplitValue {
  readonly values: readonly string[];
  /** Whether it could be read in more than one way, and so was left whole. */
  readonly isUnclear: boolean;
  /** Values left whole although "&", "+" or "and" joins what are known values, with those values. */
  readonly joined: readonly JoinedValue[];
}

/** "Delay & attitude", when "Delay" and "Attitude" are values too. */
export interface JoinedValue {
  readonly value: string;
  readonly parts: readonly string[];
}

const commaOrSlash = /([,/])/;
/** All that officers join values with; only commas and slashes part them. */
const anyJoint = /([,/&+]|\s+and\s+)/i;

/** More joined values than this are prose. */
const mostParts = 12;

/**
 * Makes the reader of one field's values: "Delay, Attitude" is two values only when it reads as known values in exactly one
 * way. Known is what the fixed list has, and what stands alone in another row. A value that holds a comma or slash itself
 * ("Attitude/behaviour") is known too, unless it is only others joined.
 *
 * @param alone every value of the field's cells, parted at semicolons and line breaks
 * @param listed the field's fixed list
 */
export function createValueSplitter(
  alone: Iterable<string>,
  listed: readonly string[],
): (value: string) => SplitValue {
  const values = [...new Set(alone)];
  const known = new Set([...listed, ...values.filter((value) => !isJoined(value))].map(spellingKey));
  for (const value of values.filter(isJoined).sort((a, b) => a.length - b.length)) {
    if (waysToRead(value, known).length === 0) known.add(spellingKey(value));
  }
  const inList = new Set(listed.map(spellingKey));
  const before = new Map<string, SplitValue>();
  return (value) => {
    const split = before.get(value) ?? withJoined(splitValue(value, known), known, inList);
    before.set(value, split);
    return split;
  };
}

/** A value of the fixed list is one value, whatever words it has. */
function withJoined(split: SplitValue, known: ReadonlySet<string>, inList: ReadonlySet<string>): SplitValue {
  if (split.isUnclear) return split;

  const joined = split.values.flatMap((value): JoinedValue[] => {
    if (!anyJoint.test(value) || inList.has(spellingKey(value))) return [];
    const parts = waysToRead(value, known, anyJoint).find((way) => way.length > 1);
    return parts ? [{ value, parts }] : [];
  });
  return joined.length > 0 ? { ...split, joined } : split;
}

function splitValue(value: string, known: ReadonlySet<string>): SplitValue {
  const whole = { values: [value], isUnclear: false, joined: [] };
  if (!isJoined(value)) return whole;

  const [first, second] = waysToRead(value, known);
  if (first && second) return { ...whole, isUnclear: true };
  return first ? { ...whole, values: first } : whole;
}

/** The ways a value reads as known values one after another; two are enough to know that it is unclear. */
function waysToRead(value: string, known: ReadonlySet<string>, joint = commaOrSlash): string[][] {
  const pieces = value.split(joint);
  if (pieces.length > mostParts * 2) return [];

  const waysFrom: string[][][] = [];
  const end = pieces.length + 1;
  waysFrom[end] = [[]];
  for (let from = pieces.length - 1; from >= 0; from -= 2) {
    const ways: string[][] = [];
    for (let to = from; to < pieces.length && ways.length < 2; to += 2) {
      const part = pieces
        .slice(from, to + 1)
        .join('')
        .trim();
      if (!known.has(spellingKey(part))) continue;
      for (const rest of waysFrom[to + 2] ?? []) ways.push([part, ...rest]);
    }
    waysFrom[from] = ways.slice(0, 2);
  }
  return waysFrom[0] ?? [];
}

function isJoined(value: string): boolean {
  return /[,/]/.test(value);
}
