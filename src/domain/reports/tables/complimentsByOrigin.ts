import { complimentsBy } from '../complimentsBy';
import { valueRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Who compliments came from. */
export const complimentsByOrigin = complimentsBy({
  id: 'compliments-by-origin',
  title: 'Compliments received, by who they came from',
  field: 'complimentOrigin',
  rowsOf: (data) =>
    valueRows(
      data,
      'complimentOrigin',
      tidyHeadings.complimentOrigin,
      ({ case: record }) => record.complimentOrigin,
    ),
  categoryAxisTitle: 'Origin',
});
