import { columns, type Column } from '../../src/domain/log/columns';
import type { GeneratedFile } from './generatedFile';
import { generatedNotice, markdownTable } from './markdown';

/** Every field the log reader knows. */
export const fieldsPage: GeneratedFile = {
  path: 'docs/reference/fields.md',
  make: async () => `${generatedNotice}

# Fields of the log

A log needs a reference and a date received; every other field makes more tables possible. Headings are matched whatever their case, spaces, line breaks and punctuation.

${markdownTable(['Field', 'Name', 'Holds', 'Other headings it is known by'], columns.map(row))}
`,
};

function row({ id, label, kind, spellings, unsure }: Column): string[] {
  const guessed = (unsure ?? []).map((name) => `${name} (if what stands beside it agrees)`);
  return [`\`${id}\``, label, kind, [...spellings, ...guessed].join('; ')];
}
