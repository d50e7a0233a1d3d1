import { receivedByTeamAndPart } from '../receivedByPart';

/** Complaints received, by service area and team, and by quarter. */
export const teamByQuarter = receivedByTeamAndPart({ id: 'team-by-quarter', kind: 'quarter' });
