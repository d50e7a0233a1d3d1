import type { RecordCheck } from './check';

/** More than one team in a cell. */
export const severalTeams: RecordCheck = {
  id: 'several-teams',
  severity: 'warning',
  title: 'Several teams',
  about: 'A complaint is counted for one team: the first in its cell. The others are not counted.',
  problems: ({ readings }) =>
    readings('team')
      .filter(({ words }) => words.length > 1)
      .map(({ cell, words: [first] }) => ({
        cell,
        message: `A complaint is counted for one team, so this one is counted for ${first}. Leave the team that answers for it, and put the others in a note.`,
      })),
};
