import { complimentsBy } from '../complimentsBy';
import { mentionRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What compliments were about: one may have several themes. */
export const complimentsByTheme = complimentsBy({
  id: 'compliments-by-theme',
  title: 'Compliments received, by theme',
  field: 'complimentTheme',
  rowsOf: (data) =>
    mentionRows(
      data,
      'complimentTheme',
      tidyHeadings.complimentTheme,
      ({ case: record }) => record.complimentThemes,
    ),
  categoryAxisTitle: 'Theme',
  pivot: { source: 'compliments', filters: [], yearField: tidyHeadings.receivedIn },
});
