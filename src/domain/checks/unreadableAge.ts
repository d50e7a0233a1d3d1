import { spellingKey } from '../log/unifySpellings';
import type { LogCell } from '../log/logRecord';
import type { CheckContext, RecordCheck } from './check';
import { listOf } from './offList';

/** "0-10", "16 to 17", "65+", "65 and over", "Under 16", "over 65", "16 plus", "18-24 years", "<5", "6 months". */
const band =
  /^(?:aged? )?(?:\d{1,3} ?(?:-|–|—|to|and|\/) ?\d{1,3}|\d{1,3} ?(?:\+|plus|and (?:over|above|older|under|below)|or (?:over|above|more|older|under|younger))|(?:under|over|below|above|up to|less than|more than|<|>|≥|≤|<=|>=|c\.?|circa|approx\.?) ?\d{1,3}|\d{1,3}(?: ?s)?|\d{1,2} ?(?:months?|mths?|weeks?|wks?|days?))(?: ?(?:years?|yrs?|y\/?o|y)\.?(?: old)?)?(?: (?:and|or) (?:over|above|older|under))?$/;
const people =
  /^(?:adults?|child(?:ren)?|young (?:person|people|adults?)|yp|bab(?:y|ies)|infants?|teen(?:ager)?s?|older people|unborn|working age|under age|minor|pensioner)$/;

/** An age that is neither years, a band nor a date of birth. */
export const unreadableAge: RecordCheck = {
  id: 'unreadable-age',
  severity: 'warning',
  title: 'Age that cannot be read',
  about:
    'The age is neither a number of years, a band of ages nor a date of birth, so no age band counts it.',
  problems: (record, context) =>
    [...record.readings('age'), ...record.readings('dateOfBirth')].flatMap(({ cell, words }) =>
      words
        .filter((word) => !isReadable(word, cell, context))
        .map((word) => ({
          cell,
          message: `"${word}" in ${cell.heading} is not an age we can read. Enter years, such as 14, a band, such as 16 to 17, or a real date of birth.`,
        })),
    ),
};

function isReadable(word: string, { field }: LogCell, context: CheckContext): boolean {
  const text = word.toLowerCase();
  if (word === 'Not known' || band.test(text) || people.test(text)) return true;

  return listOf(context, field).some((value) => spellingKey(value) === spellingKey(word));
}
