import type { Procedure } from '../case';
import { wordKey } from '../cellText';

/** What a record type cell means: one of our record types, or the council's own word; some words tell the procedure too. */
export interface RecordTypeMeaning {
  readonly recordType: string;
  readonly procedure: Procedure | null;
}

const ours: Readonly<Record<string, readonly string[]>> = {
  Complaint: ['complaint', 'formal complaint', 'childrens complaint', 'complaints'],
  Compliment: ['compliment', 'merit', 'praise', 'thank you', 'thanks'],
  Comment: ['comment', 'suggestion', 'feedback'],
  Enquiry: [
    'enquiry',
    'inquiry',
    'query',
    'representation',
    'member enquiry',
    'members enquiry',
    'councillor enquiry',
    'cllr enquiry',
    'general enquiry',
    'information',
    'information request',
    'member/councillor enquiry',
    'councillor/member enquiry',
  ],
  Concern: ['concern', 'pre-complaint', 'precomplaint', 'pre complaint', 'informal concern', 'stage 0'],
  'MP letter': [
    'mp letter',
    'mp enquiry',
    'mp inquiry',
    'mp query',
    'mp',
    'mp letter/enquiry',
    'm.p. enquiry',
    'mp correspondence',
  ],
  'Not qualifying': [
    'not qualifying',
    'non-qualifying',
    'nonqualifying',
    'not ours',
    'declined',
    'non qualifying complaint',
    'not accepted',
    'out of scope',
    'not a complaint',
    'rejected',
    'not eligible',
  ],
};
const statutory = [
  'statutory',
  'statutory complaint',
  'stat',
  'stat complaint',
  'childrens statutory complaint',
  'statutory childrens complaint',
];
const corporate = [
  'corporate',
  'corporate complaint',
  'corp',
  'non-statutory',
  'non-stat',
  'non-statutory complaint',
  'corporate (non-statutory)',
];

const meanings = new Map<string, RecordTypeMeaning>([
  ...Object.entries(ours).flatMap(([recordType, words]) => pairs(words, { recordType, procedure: null })),
  ...pairs(statutory, { recordType: 'Complaint', procedure: 'statutory' }),
  ...pairs(corporate, { recordType: 'Complaint', procedure: 'corporate' }),
]);

/** What a record type cell means; a word that is not ours is the council's own type, as typed. */
export function meaningOfRecordType(text: string): RecordTypeMeaning {
  return knownRecordType(text) ?? { recordType: text, procedure: null };
}

/** The same for a word that we know, one or many of it ("Compliments"); null for any other. */
export function knownRecordType(text: string): RecordTypeMeaning | null {
  const key = wordKey(text);
  return (
    meanings.get(key) ?? meanings.get(key.replace(/ies$/, 'y')) ?? meanings.get(key.replace(/s$/, '')) ?? null
  );
}

function pairs(words: readonly string[], meaning: RecordTypeMeaning): [string, RecordTypeMeaning][] {
  return words.map((word) => [wordKey(word), meaning]);
}
