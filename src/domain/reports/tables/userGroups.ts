import { receivedByValue } from '../receivedBy';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Which group of service users the complaint is about: children in need, children looked after ... */
export const userGroups = receivedByValue({
  id: 'user-groups',
  by: 'user group',
  field: 'userGroup',
  heading: tidyHeadings.userGroup,
  charted: null,
});
