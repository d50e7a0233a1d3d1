import { complimentsBy } from '../complimentsBy';
import { valueRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What compliments were about. */
export const complimentsByTheme = complimentsBy({
  id: 'compliments-by-theme',
  title: 'Compliments received, by theme',
  field: 'complimentTheme',
  rowsOf: (data) =>
    valueRows(
      data,
      'complimentTheme',
      tidyHeadings.complimentTheme,
      ({ case: record }) => record.complimentTheme,
    ),
  categoryAxisTitle: 'Theme',
});
