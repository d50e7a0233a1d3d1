import type { StatusColumnsPreview } from '../../actions/statusColumns';
import { countOf } from '../frame/inWords';

/** "3 columns would be added." */
export function addedInWords({ added }: Pick<StatusColumnsPreview, 'added'>): string {
  return added.length === 0
    ? 'No column would be added.'
    : `${countOf(added.length, 'column')} would be added.`;
}

/** "3 columns are there already: they are brought up to date." Null when there are none. */
export function thereInWords({ there }: Pick<StatusColumnsPreview, 'there'>): string | null {
  if (there === 0) return null;

  return there === 1
    ? '1 column is there already: it is brought up to date.'
    : `${countOf(there, 'column')} are there already: they are brought up to date.`;
}
