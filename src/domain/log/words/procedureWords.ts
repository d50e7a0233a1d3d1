import type { Procedure } from '../case';
import { wordKey } from '../cellText';

const words: Readonly<Record<Procedure, readonly string[]>> = {
  statutory: [
    'statutory',
    'stat',
    'statutory complaint',
    'childrens act',
    'children act',
    'children act 1989',
    'childrens statutory',
    'statutory childrens',
    'cs stat',
    's26',
    'section 26',
    'childrens social care statutory',
    'children',
    'childrens',
    'st',
    's',
    'stat complaint',
    'statutory procedure',
  ],
  corporate: [
    'corporate',
    'corp',
    'non-statutory',
    'non-stat',
    'not statutory',
    'corporate complaint',
    'council',
    'corporate (non-statutory)',
    'non statutory (corporate)',
    'c',
    'corporate procedure',
    'corp complaint',
    'non-statutory complaint',
  ],
};

const meanings = new Map<string, Procedure>(
  (Object.keys(words) as Procedure[]).flatMap((procedure) =>
    words[procedure].map((word): [string, Procedure] => [wordKey(word), procedure]),
  ),
);

/** The procedure a word means, or null for a word we do not know. */
export function meaningOfProcedure(text: string): Procedure | null {
  return meanings.get(wordKey(text)) ?? null;
}
