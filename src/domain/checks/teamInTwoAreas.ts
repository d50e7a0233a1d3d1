import type { LogRecord } from '../log/logRecord';
import type { LogCheck, Problem } from './check';
import { rowCount } from './rowText';

/** A team's rows under one area. */
interface Place {
  readonly area: string;
  readonly first: LogRecord;
  count: number;
}

/** A team that stands under more than one service area. */
export const teamInTwoAreas: LogCheck = {
  id: 'team-in-two-areas',
  severity: 'warning',
  title: 'Team in two areas',
  about:
    'A team stands under the area of its own row, so one that is typed under two areas is printed twice.',
  problemsInLog({ records }) {
    const teams = new Map<string, Map<string, Place>>();
    for (const record of records) {
      const { team, area } = record.case;
      if (team !== null && area !== null) addPlace(teams, team, area, record);
    }
    return [...teams].flatMap(([team, places]) => problemsOf(team, [...places.values()]));
  },
};

function addPlace(
  teams: Map<string, Map<string, Place>>,
  team: string,
  area: string,
  record: LogRecord,
): void {
  const places = teams.get(team) ?? new Map<string, Place>();
  const place = places.get(area) ?? { area, first: record, count: 0 };
  place.count++;
  places.set(area, place);
  teams.set(team, places);
}

/** Told once for each area but the commonest, at its first row. */
function problemsOf(team: string, places: readonly Place[]): readonly Problem[] {
  const [most, ...others] = [...places].sort((a, b) => b.count - a.count);
  if (!most) return [];

  return others.flatMap(({ area, first, count }) => {
    const cell = first.cell('area');
    const message = `${team} stands under ${most.area} in ${rowCount(most.count)} and under ${area} in ${rowCount(count)}, so it is printed under both. Correct the area where it is wrong; if the team moved, leave it.`;
    return cell ? [{ cell, message }] : [];
  });
}
