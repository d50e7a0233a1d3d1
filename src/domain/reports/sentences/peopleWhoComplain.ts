import { mostCommon } from '../mostCommon';
import { told } from '../sentenceWords';

/** "The most common complainant was Mother (24 complaints, 42.1%)." */
export const commonestComplainants = mostCommon({
  id: 'commonest-complainants',
  table: 'complainants',
  one: told`The most common complainant was`,
  many: told`The most common complainants were`,
});

/** "The most common way to complain was Email (20 complaints, 35.1%)." */
export const commonestContactMethods = mostCommon({
  id: 'commonest-contact-methods',
  table: 'contact-methods',
  one: told`The most common way to complain was`,
  many: told`The most common ways to complain were`,
});
