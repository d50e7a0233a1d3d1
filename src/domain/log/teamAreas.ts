import type { Case } from './case';
import { spellingKey } from './unifySpellings';

/** A value of a fixed list; of a team, the group is its service area. */
interface Listed {
  readonly value: string;
  readonly group: string | null;
}

/** The teams of a fixed list, those without a service area with the one that most of the log's records give them. */
export function withAreas<Value extends Listed>(
  teams: readonly Value[],
  cases: readonly Case[],
): readonly Value[] {
  if (teams.every(({ group }) => group !== null)) return teams;

  const areas = commonestAreas(cases);
  return teams.map((team) => ({ ...team, group: team.group ?? areas.get(spellingKey(team.value)) ?? null }));
}

function commonestAreas(cases: readonly Case[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { area, team } of cases) {
    if (area === null || team === null) continue;
    const key = spellingKey(team);
    const ofTeam = counts.get(key) ?? new Map<string, number>();
    counts.set(key, ofTeam.set(area, (ofTeam.get(area) ?? 0) + 1));
  }
  const most = (ofTeam: ReadonlyMap<string, number>) =>
    [...ofTeam].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  return new Map([...counts].map(([team, ofTeam]) => [team, most(ofTeam)]));
}
