import { allChecks } from '../../src/domain/checks/allChecks';
import { findingKinds } from '../../src/domain/checks/findingTitle';
import type { FindingKind } from '../../src/domain/checks/findingTitle';
import type { Severity } from '../../src/domain/finding';
import type { GeneratedFile } from './generatedFile';
import { generatedNotice, markdownTable } from './markdown';

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
const checkIds = new Set(allChecks.map(({ id }) => id));
const isOfSetup = ({ id }: FindingKind) => id.startsWith('setup-');

/** Everything that may be found in a log: by the checks, by the reading, and on Complaints setup. */
export const checksPage: GeneratedFile = {
  path: 'docs/reference/checks.md',
  make: async () => `${generatedNotice}

# What may be found in a log

An **error** makes a figure wrong; a **warning** is something that is probably wrong; a **note** is worth knowing. No finding takes a row out of the figures.

## By the checks

Each looks at the records of the log, in this order.

${markdownTable(
  ['Finding', 'Id', 'Severity', 'About'],
  allChecks.map(({ id, title, severity, about }) => [title, code(id), severityWords[severity], about]),
)}

## While the log is read

${kindsTable(findingKinds.filter((kind) => !checkIds.has(kind.id) && !isOfSetup(kind)))}

## On Complaints setup

${kindsTable(findingKinds.filter(isOfSetup))}
`,
};

function kindsTable(kinds: readonly FindingKind[]): string {
  return markdownTable(
    ['Finding', 'Id', 'About'],
    kinds.map(({ id, title, about }) => [title, code(id), about]),
  );
}

function code(id: string): string {
  return `\`${id}\``;
}
