import { receivedByTeamAndPart } from '../receivedByPart';

/** Complaints received, by service area and team, and by month. */
export const teamByMonth = receivedByTeamAndPart({ id: 'team-by-month', kind: 'month' });
