import type { ReportSetting } from './reportSetting';

/** Teams that joined or left the service, so that this year and last are like for like. */
export const withoutTeamsSetting: ReportSetting = {
  name: 'Leave out teams',
  takes: 'the names of teams, with semicolons between them',
  example: 'Early Help; Youth Justice',
  // A team's name may hold a comma.
  read: (value) => ({
    withoutTeams: String(value)
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }),
  write: ({ withoutTeams }) => (withoutTeams.length === 0 ? null : withoutTeams.join('; ')),
};
