import { timeLimits, type TimeLimit } from '../../src/domain/timescales/timeLimits';
import { timescalePresets, type TimescalePreset } from '../../src/domain/timescales/timescalePresets';
import type { GeneratedFile } from './generatedFile';
import { generatedNotice, markdownTable } from './markdown';

/** Every time limit, with where it comes from and how sure we are of it. */
export const timeLimitsPage: GeneratedFile = {
  path: 'docs/reference/time-limits.md',
  make: async () => `${generatedNotice}

# Time limits

In working days; the day after the start is day 1 if it is a working day. On time means on or before the due date.

${limitsTable(Object.values(timeLimits))}

## Presets

What the Setup page of the pane offers to be taken as it is.

${timescalePresets.map(presetSection).join('\n\n')}
`,
};

function presetSection({ name, about, limits }: TimescalePreset): string {
  return `### ${name}\n\n${about}\n\n${limitsTable(limits)}`;
}

function limitsTable(limits: readonly TimeLimit[]): string {
  return markdownTable(
    [
      'Clock',
      'Procedure',
      'Working days',
      'Extended',
      'Counts from',
      'Ends with',
      'Source',
      'In force from',
      'How well it is known',
    ],
    limits.map(row),
  );
}

function row(limit: TimeLimit): string[] {
  return [
    `${limit.name} (\`${limit.id}\`)`,
    limit.procedure,
    String(limit.workingDays),
    limit.extendedWorkingDays === null ? 'no' : String(limit.extendedWorkingDays),
    limit.countsFrom,
    limit.endsWith,
    limit.source,
    limit.inForceFrom,
    limit.confirmation,
  ];
}
