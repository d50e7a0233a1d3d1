import type { Procedure } from '../case';
import { wordKey } from '../cellText';

/** `0` comes before stage 1: a pre-complaint, a concern, early resolution. */
export type RowStage = 0 | 1 | 2 | 3 | 'ombudsman';

export interface StageMeaning {
  readonly stage: RowStage;
  readonly procedure: Procedure | null;
}

const words: readonly (readonly [RowStage, Procedure | null, readonly string[]])[] = [
  [
    0,
    null,
    [
      '0',
      'stage 0',
      's0',
      'pre-stage 1',
      'pre stage one',
      'prestage',
      'concern',
      'adr',
      'early resolution',
      'informal',
      'pre-complaint',
      'precomplaint',
    ],
  ],
  [
    1,
    null,
    [
      '1',
      'stage 1',
      's1',
      'stage one',
      'stg1',
      'stg 1',
      'st1',
      'i',
      'one',
      'first',
      '1st',
      'stage i',
      '1st stage',
      'local resolution',
      'stage 1 local resolution',
      'stage 1 (local resolution)',
    ],
  ],
  [
    2,
    null,
    [
      '2',
      'stage 2',
      's2',
      'stage two',
      'stg2',
      'stg 2',
      'st2',
      'ii',
      'two',
      'second',
      '2nd',
      'stage ii',
      '2nd stage',
      'investigation',
      'formal investigation',
      'stage 2 investigation',
      'stage 2 formal investigation',
    ],
  ],
  [
    3,
    null,
    [
      '3',
      'stage 3',
      's3',
      'stage three',
      'stg3',
      'stg 3',
      'st3',
      'iii',
      'three',
      'third',
      '3rd',
      'stage iii',
      '3rd stage',
      'panel',
      'review panel',
      'stage 3 review panel',
      'stage 3 panel',
      'stage 3 review',
    ],
  ],
  [
    1,
    'corporate',
    [
      'corporate 1',
      'corporate stage 1',
      'corp 1',
      'corp stage 1',
      'corporate stage one',
      'c1',
      'initial review',
    ],
  ],
  [
    2,
    'corporate',
    [
      'corporate 2',
      'corporate stage 2',
      'corp 2',
      'corp stage 2',
      'corporate stage two',
      'c2',
      'further review',
    ],
  ],
  [1, 'statutory', ['statutory 1', 'statutory stage 1', 'stat 1', 'stat stage 1']],
  [2, 'statutory', ['statutory 2', 'statutory stage 2', 'stat 2', 'stat stage 2']],
  [3, 'statutory', ['statutory 3', 'statutory stage 3', 'stat 3', 'stat stage 3']],
  [
    'ombudsman',
    null,
    ['lgo', 'lgsco', 'ombudsman', 'stage 4', '4', 'local government ombudsman', 'lgsco referral'],
  ],
];

const meanings = new Map<string, StageMeaning>(
  words.flatMap(([stage, procedure, spellings]) =>
    spellings.map((word): [string, StageMeaning] => [wordKey(word), { stage, procedure }]),
  ),
);

/** The stage a word means, or null for a word we do not know. */
export function meaningOfStage(text: string): StageMeaning | null {
  return meanings.get(wordKey(text)) ?? null;
}
