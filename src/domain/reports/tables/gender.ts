import { receivedByValue } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** The gender of those who complained; "Joint" and the like are values of their own. */
export const gender = receivedByValue({
  id: 'gender',
  by: 'gender of the complainant',
  field: 'gender',
  heading: tidyHeadings.gender,
  charted: null,
});
