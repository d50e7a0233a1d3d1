import { notRecorded, thisYear } from '../labels';
import { tableNamed } from '../sentence';
import type { Sentence } from '../sentence';
import { joined, told } from '../sentenceWords';
import { isSubtotal, valueOf } from '../tableFigures';

/** Beyond so many, a list of names tells less than the table. */
const mostNamed = 12;

/** "No complaint was received at stage 1 about Fostering or Life Stages.": the teams of the fixed list that had none. */
export const teamsWithNone: Sentence = {
  id: 'teams-with-none',
  scopes: ['statutory'],
  tell: (input) => {
    const table = tableNamed(input, 'stage1-by-team');
    if (!table?.total || valueOf(table, table.total, thisYear) === 0) return null;

    const rows = table.rows.filter((row) => !isSubtotal(row) && !row.labels.includes(notRecorded));
    const none = rows.filter((row) => valueOf(table, row, thisYear) === 0);
    if (none.length === 0) return null;

    const stage = { name: 'stage 1' };
    if (none.length > mostNamed)
      return told`Several teams had no complaint at ${stage}; the table names them.`;

    const teams = [...new Set(none.map(({ labels }) => labels.at(-1) ?? ''))];
    return told`No complaint was received at ${stage} about ${joined(teams, 'or')}.`;
  },
};
