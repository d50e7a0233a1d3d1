import { receivedBy } from '../receivedBy';
import { routeLabel, routeLabels } from '../routeLabels';
import { valueRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Which way complaints were dealt with: early resolution, informally, formally; the council's own words after those. */
export const routes = receivedBy({
  id: 'routes',
  by: 'route',
  needs: ['route'],
  rows: (data) => {
    const rows = valueRows(
      data,
      'route',
      tidyHeadings.route,
      ({ case: { route } }) => route && routeLabel(route),
    );
    const listed = (data.lists.route ?? []).map(({ value }) => routeLabel(value));
    return { ...rows, fixed: [...new Set([...routeLabels, ...listed])].map((label) => [label]) };
  },
  source: 'records',
  charted: null,
});
