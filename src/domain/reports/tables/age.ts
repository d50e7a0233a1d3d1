import { ageBandOf, ageBands } from '../ageBands';
import { receivedBy } from '../receivedBy';
import { valueRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** The age of those who complained, at the day received; the bands are ours unless the council has a list of its own. */
export const age = receivedBy({
  id: 'age',
  by: 'age of the complainant',
  needs: [],
  needsOneOf: ['age', 'dateOfBirth'],
  rows: (data) => {
    const rows = valueRows(data, 'age', tidyHeadings.age, ({ case: complaint }) => ageBandOf(complaint));
    return data.lists.age ? rows : { ...rows, fixed: ageBands.map((band) => [band]) };
  },
  source: 'records',
  charted: null,
});
