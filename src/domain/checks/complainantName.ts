import { columnOf } from '../log/columns';
import { isFirstName, isPlainForPerson } from './personalDetail';

const types = columnOf('complainant').typical ?? [];

/**
 * Whether a complainant column says who complained rather than what they are to the child. A person is likelier here than
 * in other columns, so small letters ("jane smith"), initials ("J Smith") and, under "Complainant name", any word will do.
 */
export function isComplainantName(typed: string, heading: string): boolean {
  if (namesType(typed)) return false;
  if (/\bname\b/i.test(heading)) return /\p{L}{2}/u.test(typed) && !hasPlainWord(typed);

  const initials = /^(?:\p{Lu}\.? ?){1,3}(?<=[. ])(\p{Lu}\p{Ll}[\p{L}'’-]+)$/u.exec(typed)?.[1];
  if (initials !== undefined) return !isPlainForPerson(initials);

  const [first = '', surname = '', ...others] = typed.split(/\s+/);
  const isTwoWords = others.length === 0 && /^[\p{L}'’-]{2,}$/u.test(surname);
  return isTwoWords && isFirstName(first) && !isPlainForPerson(surname);
}

function namesType(typed: string): boolean {
  const text = typed.toLowerCase();
  return (
    types.some((type) => text === type || text.startsWith(`${type} `) || text.startsWith(`${type}/`)) &&
    !/\s-\s/.test(text)
  );
}

function hasPlainWord(typed: string): boolean {
  return typed.split(/[^\p{L}'’]+/u).some(isPlainForPerson);
}
