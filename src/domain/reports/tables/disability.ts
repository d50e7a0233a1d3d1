import { receivedByValue } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Whether those who complained are disabled. */
export const disability = receivedByValue({
  id: 'disability',
  by: 'disability of the complainant',
  field: 'disability',
  heading: tidyHeadings.disability,
  charted: null,
});
