import { thisYear } from '../labels';
import { rankedRows } from '../rankedRows';
import { tableNamed } from '../sentence';
import type { Sentence } from '../sentence';
import type { SentencePart } from '../sentenceParts';
import { figure, joined, told } from '../sentenceWords';
import { everyScope } from '../tableDefinition';

/** "It was followed by Staff attitude (12) and Quality of service (10)."; those of the same figure together. */
export const nextIssues: Sentence = {
  id: 'next-issues',
  scopes: everyScope,
  tell: (input) => {
    const table = tableNamed(input, 'issues');
    const [first, second, third] = table ? rankedRows(table, thisYear) : [];
    if (!first || !second) return null;

    const they = first.labels.length === 1 ? 'It was' : 'They were';
    const then = third ? told` and then ${ofRank(third)}` : [];
    return told`${they} followed by ${ofRank(second)}${then}.`;
  },
};

function ofRank({ labels, cells: [cell] }: ReturnType<typeof rankedRows>[number]): readonly SentencePart[] {
  return labels.length === 1
    ? told`${joined(labels)} (${figure(cell)})`
    : told`${joined(labels)} (${figure(cell)} each)`;
}
