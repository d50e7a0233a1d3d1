import { displayText } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import type { LogCheck } from './check';
import { isAlmostSame, isNoValue, tellingWords } from './likeness';
import { usesOf } from './valueUse';
import type { ValueUse } from './valueUse';

/** A team that stops, and the one very like it that starts. */
export interface Renaming {
  readonly before: ValueUse;
  readonly after: ValueUse;
}

/** Fewer complaints do not tell that a team stopped or started. */
const fewest = 3;
/** A team that starts later than this after the other stopped is hardly the same. */
const longestGap = 366;

/** A team that looks renamed: it has no more complaints from when a very like one has its first. */
export const renamedTeam: LogCheck = {
  id: 'team-renamed',
  severity: 'note',
  title: 'Team that looks renamed',
  about:
    'One team’s complaints stop where those of a very like name start. If it was renamed, the years can be joined; until then each name is a row of its own.',
  problemsInLog: ({ records }) =>
    renamings(records).map(({ before, after }) => ({
      cell: after.firstCell,
      joins: { word: before.value, means: after.value },
      message: `${before.value} has no complaints after ${displayText(before.last!)}, and ${after.value} starts on ${displayText(after.first!)}. If the team was renamed, give "${before.value}" the meaning "${after.value}" in Your words on Complaints setup, and the years are joined.`,
    })),
};

/** The teams that look renamed, each told once. */
export function renamings(records: readonly LogRecord[]): readonly Renaming[] {
  const teams = usesOf(records, 'team').filter(({ count, first }) => count >= fewest && first !== null);
  return teams.flatMap((before) => {
    const after = teams
      .filter((team) => follows(before, team) && isLikeName(before.value, team.value))
      .sort((a, b) => a.first! - b.first!);
    return after[0] ? [{ before, after: after[0] }] : [];
  });
}

function follows(before: ValueUse, after: ValueUse): boolean {
  return after.first! > before.last! && after.first! - before.last! <= longestGap;
}

/** Words that the names of many teams share. */
const commonWords = new Set(
  'team teams service services unit social work care children childrens family support'.split(' '),
);

/** Whether one name's own words are all in the other's ("North" and "North locality"); numbers must be the same. */
function isLikeName(first: string, second: string): boolean {
  if (isNoValue(first) || isNoValue(second)) return false;
  if (isAlmostSame(first, second)) return true;

  const [ours, theirs] = [ownWords(first), ownWords(second)];
  const [fewer, more] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (fewer.length === 0 || more.length > fewer.length * 2) return false;

  return numbersIn(first) === numbersIn(second) && fewer.every((word) => more.includes(word));
}

function ownWords(name: string): readonly string[] {
  return tellingWords(name).filter((word) => !commonWords.has(word));
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}
