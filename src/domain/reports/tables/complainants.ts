import { receivedBy } from '../receivedBy';
import { mentionRows } from '../rowScheme';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Who complained. */
export const complainants = receivedBy({
  id: 'complainants',
  by: 'who complained',
  needs: ['complainant'],
  rows: (data) =>
    mentionRows(data, 'complainant', tidyHeadings.complainant, (record) => record.case.complainants),
  source: 'complainants',
  charted: 'Complainant',
});
