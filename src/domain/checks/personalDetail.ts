import { wordsIn } from './likeness';
import { firstNames } from './firstNames';
import { placeWords, plainWords, surnameWords } from './placeWords';

/** What a value holds that tells who somebody is. */
export type PersonalDetail =
  | 'a name'
  | 'an e-mail address'
  | 'a phone number'
  | 'a postcode'
  | 'an NHS number'
  | 'a National Insurance number'
  | 'a person’s case number';

const title =
  /\b(?:[Mm]rs?|MRS?|Ms|MS|Miss|MISS|Mx|MX|Dr|DR|Cllr|CLLR|Councillor|Prof|Rev)\b\.? +(?:and |& )?(?:(?:[Mm]rs|MRS)\.? +)?(?:[A-Z]\.? +)*(\p{Lu}[\p{L}'’-]+)/gu;
const nameLike =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+) +(?:\p{Lu}\.? +)?(\p{Lu}[\p{L}'’-]+)(?![\p{L}-]|['’]s)/gu;
const lastFirst = /^(\p{Lu}[\p{L}'’-]+), +(\p{Lu}[\p{L}'’-]+)$/u;
const email = /([^\s@<>;,]+)@[^\s@]+\.[a-z]{2,}/i;
const sharedMailbox = /complain|info|enquir|customer|feedback|contact|office|admin|team|service/i;
const phone = /(?<![\d])(?:\+44|0)(?: ?\d){9,10}(?!\d)/;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const tenDigits = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
const insuranceNumber = /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/;
const caseNumber = /\b(?:NHS|LCS|ICS|Mosaic|Liquidlogic|UPN|Child ID|Person ID|Client ID)\b\D{0,10}\d{5,}/i;

/**
 * What in a value could tell who somebody is, or null. It would rather miss a name than take a team, a road or an issue
 * for one: only titles before a surname, and well-known first names before one, count as names.
 */
export function personalDetailIn(text: string): PersonalDetail | null {
  const mailbox = email.exec(text)?.[1];
  if (mailbox !== undefined && !sharedMailbox.test(mailbox)) return 'an e-mail address';
  if (insuranceNumber.test(text)) return 'a National Insurance number';
  if ((text.match(tenDigits) ?? []).some(isNhsNumber)) return 'an NHS number';
  if (phone.test(text)) return 'a phone number';
  if (postcode.test(text)) return 'a postcode';
  if (caseNumber.test(text)) return 'a person’s case number';

  return holdsName(text) ? 'a name' : null;
}

/** Whether a word is a well-known first name, in any case. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase());
}

/** Whether a word is part of the names of places, services or kinds of people, and so no surname. */
export function isPlainWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  return placeWords.has(plain) || plainWords.has(plain);
}

/** The same where a person is to be expected: there, "Ward" and "Hill" are surnames. */
export function isPlainForPerson(word: string): boolean {
  return isPlainWord(word) && !surnameWords.has(word.toLowerCase());
}

function holdsName(text: string): boolean {
  if ([...text.matchAll(title)].some(([, surname = '']) => !isPlainForPerson(surname))) return true;
  if (wordsIn(text).some((word) => placeWords.has(word))) return false;

  const turned = lastFirst.exec(text);
  if (turned && isFirstName(turned[2] ?? '') && !isPlainWord(turned[1] ?? '')) return true;

  return [...text.matchAll(nameLike)].some(
    ([, first = '', surname = '']) =>
      isFirstName(first) && !isPlainWord(surname) && !isFirstNameOnly(surname),
  );
}

/** All capitals after a first name are as likely an abbreviation: "Amber RAG". */
function isFirstNameOnly(surname: string): boolean {
  return surname.length <= 4 && surname === surname.toUpperCase();
}

/** The last digit of an NHS number checks the nine before it. */
function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === digits[9] && sum > 0;
}
