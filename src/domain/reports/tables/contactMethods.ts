import { receivedByValue } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** How complaints arrived. */
export const contactMethods = receivedByValue({
  id: 'contact-methods',
  by: 'contact method',
  field: 'contactMethod',
  heading: tidyHeadings.contactMethod,
  charted: 'Contact method',
});
