import { receivedByValue } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** The ethnicity of those who complained. */
export const ethnicity = receivedByValue({
  id: 'ethnicity',
  by: 'ethnicity of the complainant',
  field: 'ethnicity',
  heading: tidyHeadings.ethnicity,
  charted: null,
});
