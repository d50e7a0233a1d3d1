import type { ReportCheck } from './annualReport';
import type { ReportData } from './reportData';
import { placeOf } from './rowScheme';

/**
 * The data like for like: without the records of teams that joined or left, in this year and every other. Each table says
 * so in its notes.
 */
export function withoutTeams(data: ReportData, teams: readonly string[]): ReportData {
  if (teams.length === 0) return data;

  const isLeftOut = (team: string) => teams.some((name) => name.toLowerCase() === team.toLowerCase());
  const { records, lists } = data;
  return {
    ...data,
    records: records.filter((record) => !isLeftOut(placeOf(record, null, data).team)),
    lists: lists.team ? { ...lists, team: lists.team.filter(({ value }) => !isLeftOut(value)) } : lists,
    leftOutTeams: teams,
  };
}

/** "Like for like: without Assessment and Fostering." */
export function withoutTeamsNote({ leftOutTeams: teams }: ReportData): readonly string[] {
  if (teams.length === 0) return [];

  const last = teams.at(-1) ?? '';
  const named = teams.length === 1 ? last : `${teams.slice(0, -1).join(', ')} and ${last}`;
  return [`Like for like: without ${named}.`];
}

/** How many records the tables leave out: a team that has none may be misspelled. */
export function withoutTeamsCheck(all: ReportData, told: ReportData): readonly ReportCheck[] {
  return told.leftOutTeams.map((team) => {
    const left = all.records.length - withoutTeams(all, [team]).records.length;
    return {
      id: 'left-out-team',
      ok: left > 0,
      detail:
        left > 0
          ? `${left} ${left === 1 ? 'record' : 'records'} of ${team}, as you chose, in no table of this year or any other.`
          : `${team} is to be left out, but no record is of that team; enter its name as the log has it.`,
    };
  });
}
