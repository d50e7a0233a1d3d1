import { cellText } from './cellText';

/** Ways of writing the same words, made one before the words are compared. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/['’`]/g, ''],
  [/\b([a-z])\.(?=[a-z]\b)/g, '$1'],
  [/\byes ?\/ ?no\b/g, ' '],
  [/\b(?:stage|stg|st|s)[ .-]*(?:1|one|i)\b|\b(?:1st|first) stage\b/g, ' stage1 '],
  [/\b(?:stage|stg|st|s)[ .-]*(?:2|two|ii)\b|\b(?:2nd|second) stage\b/g, ' stage2 '],
  [/\b(?:stage|stg|st|s)[ .-]*(?:3|three|iii)\b|\b(?:3rd|third) stage\b/g, ' stage3 '],
  [/\blocal government(?: (?:and|&) social care)? ombudsman\b/g, ' ombudsman '],
  [/\binvestigating officers?\b/g, ' io '],
  [/\bindependent persons?\b/g, ' ip '],
  [/\bdate of birth\b/g, ' dob '],
  [/\bstatement of complaint\b/g, ' soc '],
  [/\byoung persons?\b/g, ' yp '],
  [/\b(remedy|redress)[ (]*£/g, '$1 amount '],
];

const sameWords: Readonly<Record<string, string>> = {
  ack: 'acknowledged',
  ackd: 'acknowledged',
  acknowledge: 'acknowledged',
  acknowledgement: 'acknowledged',
  acknowledgment: 'acknowledged',
  adj: 'adjudication',
  children: 'child',
  childs: 'child',
  complainants: 'complainant',
  complaints: 'complaint',
  compliments: 'compliment',
  dept: 'department',
  enquiries: 'enquiry',
  exec: 'executive',
  extn: 'extension',
  lgo: 'ombudsman',
  lgsco: 'ombudsman',
  no: 'number',
  nos: 'number',
  num: 'number',
  rcvd: 'received',
  rec: 'received',
  recd: 'received',
  recvd: 'received',
  recieved: 'received',
  ref: 'reference',
  reponse: 'response',
  resp: 'response',
  yps: 'yp',
};

/** Words that tell no heading from another; "dd", "mm" and "yyyy" say how to type the date. */
const idleWords = new Set(
  'of the for a an was is s y n yn if any applicable dd mm yy yyyy ddmmyy ddmmyyyy'.split(' '),
);

/**
 * A heading as it is compared: its words in one spelling and one order, without case, spaces, line breaks or punctuation.
 *
 * @example headingKey('S1: Response\nsent (dd/mm/yy)') === headingKey('Stage 1 sent response')
 */
export function headingKey(heading: string): string {
  return wordsOf(heading).sort().join(' ');
}

/** The same, of a heading under a banner: "Due" under "stage2" reads "Stage 2 due". */
export function headingKeyUnder(banner: string, heading: string): string {
  return [...new Set([...wordsOf(heading), banner])].sort().join(' ');
}

function wordsOf(heading: string): string[] {
  let text = cellText(heading).toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, plain] of phrases) text = text.replace(pattern, plain);
  const all = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => !idleWords.has(word));

  return [...new Set((telling.length > 0 ? telling : all).map((word) => sameWords[word] ?? word))];
}
