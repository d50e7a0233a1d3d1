import type { ColumnKind } from '../log/columns/column';
import { wordKey } from '../log/cellText';

/** One of our words, and how else officers spell that very word. */
interface KnownWord {
  readonly word: string;
  readonly spellings?: readonly string[];
  /** Short forms: right where the whole column has them, a slip where other cells have the word. */
  readonly codes?: readonly string[];
}

/**
 * Other spellings of a word, and not other words for the same thing: "Substantiated" is counted as Upheld, yet what the
 * council says stays the council's. Nothing that tells more than our word does ("Withdrawn by complainant", "Corporate
 * stage 1"), and no word of which several elements or a later stage may be meant.
 */
const words: Partial<Readonly<Record<ColumnKind, readonly KnownWord[]>>> = {
  outcome: [
    { word: 'Upheld', spellings: ['uphold', 'uph', 'fully upheld', 'upheld in full'], codes: ['u'] },
    {
      word: 'Partially upheld',
      spellings: [
        'partly upheld',
        'part upheld',
        'partial upheld',
        'partial uphold',
        'upheld in part',
        'partially',
        'partly',
        'partial',
      ],
      codes: ['pu'],
    },
    { word: 'Not upheld', spellings: ['un-upheld', 'not uph'], codes: ['nu'] },
    { word: 'Inconclusive' },
    { word: 'Withdrawn', spellings: ['withdrew'], codes: ['wd'] },
    { word: 'Resolved' },
  ],
  'yes-no': [
    { word: 'Yes', codes: ['y'] },
    { word: 'No', codes: ['n'] },
  ],
  'date or yes': [
    { word: 'Yes', codes: ['y'] },
    { word: 'No', codes: ['n'] },
  ],
  procedure: [
    { word: 'Statutory', spellings: ['stat'], codes: ['s', 'st'] },
    { word: 'Corporate', spellings: ['corp'], codes: ['c'] },
  ],
  stage: [
    { word: 'Stage 1', spellings: ['stage one', 'stg 1', 'stage i', '1st stage'], codes: ['s1', 'st1'] },
    { word: 'Stage 2', spellings: ['stage two', 'stg 2', 'stage ii', '2nd stage'], codes: ['s2', 'st2'] },
    { word: 'Stage 3', spellings: ['stage three', 'stg 3', 'stage iii', '3rd stage'], codes: ['s3', 'st3'] },
  ],
  'record type': [
    { word: 'Complaint', spellings: ['complaints'] },
    { word: 'Compliment', spellings: ['compliments'] },
    { word: 'Comment', spellings: ['comments'] },
    { word: 'Enquiry', spellings: ['enquiries', 'inquiry', 'inquiries'] },
    { word: 'Concern', spellings: ['concerns'] },
    { word: 'MP letter', spellings: ['mp letters'] },
    { word: 'Not qualifying', spellings: ['non-qualifying'] },
  ],
};

/** The word of ours that a text spells. */
export interface SpelledWord {
  readonly word: string;
  /** Whether the text is only a short form of it. */
  readonly isCode: boolean;
}

/** The word of ours that a cell of this kind of column spells in its own way, or null. */
export function spelledWord(kind: ColumnKind, text: string): SpelledWord | null {
  return known.get(`${kind}|${wordKey(text)}`) ?? null;
}

/** The same, but for short forms. */
export function wordSpelledOut(kind: ColumnKind, text: string): string | null {
  const spelled = spelledWord(kind, text);
  return spelled && !spelled.isCode ? spelled.word : null;
}

/** Every spelling we know, for the tests that hold them against the words the log is read by. */
export const knownSpellings = (Object.keys(words) as ColumnKind[]).flatMap((kind) =>
  (words[kind] ?? []).flatMap(({ word, spellings = [], codes = [] }) =>
    [word, ...spellings, ...codes].map((spelling) => ({ kind, word, spelling })),
  ),
);

const known = new Map(
  (Object.keys(words) as ColumnKind[]).flatMap((kind) =>
    (words[kind] ?? []).flatMap(({ word, spellings = [], codes = [] }) => [
      ...[word, ...spellings].map((text) => entry(kind, text, { word, isCode: false })),
      ...codes.map((text) => entry(kind, text, { word, isCode: true })),
    ]),
  ),
);

function entry(kind: ColumnKind, text: string, spelled: SpelledWord): [string, SpelledWord] {
  return [`${kind}|${wordKey(text)}`, spelled];
}
