import { receivedByValue } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** The sexual orientation of those who complained. */
export const sexualOrientation = receivedByValue({
  id: 'sexual-orientation',
  by: 'sexual orientation of the complainant',
  field: 'sexualOrientation',
  heading: tidyHeadings.sexualOrientation,
  charted: null,
});
