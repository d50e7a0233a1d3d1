import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { dayInWords, yearMonthDay } from '../../src/domain/calendar/day';
import { publishedYearEnd } from '../../src/domain/calendar/publishedHolidays';
import { functionReference, type WorkedExample } from '../../src/functions/functionReference';
import { functionFiles } from '../functionFiles.cjs';
import type { GeneratedFile } from './generatedFile';
import { generatedNotice, markdownTable } from './markdown';

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

/** The custom functions, as Excel's own generator reads them from their doc comments. */
export const functionsPage: GeneratedFile = {
  path: 'docs/reference/functions.md',
  make: async () => {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const { functions } = JSON.parse(metadataJson) as Metadata;
    const sections = functions.map(
      ({ name, description, parameters }) => `## ${name}

${description}

${markdownTable(
  ['Argument', 'What it is'],
  parameters.map((parameter) => [parameter.name, parameter.description]),
)}

${referenceOf(name)}`,
    );
    return `${generatedNotice}

# Functions

Typed with no prefix. The first argument takes one cell or a range, and the answer has the same shape; a second range is paired with it row by row. A blank cell gives a blank. Text dates are read day first; times of day are ignored. Only arguments marked "Needed" must be given.

Working days leave out Saturdays, Sundays and the bank holidays of England and Wales, which are built in; the day after the start is day 1 if it is a working day. A date outside the years for which bank holidays are known gives #N/A; anything that is no date gives #VALUE!, each with a message (in a range, the message stands in the cell).

GOV.UK has published the bank holidays to the end of ${yearMonthDay(publishedYearEnd).year}; those of later years are worked out by rule. Dates after ${dayInWords(publishedYearEnd)} are therefore provisional: they move if a holiday is moved or added by proclamation.

${sections.join('\n\n')}
`;
  },
};

function referenceOf(name: string): string {
  const reference = functionReference[name];
  if (!reference) throw new Error(`functionReference.ts says nothing of ${name}.`);
  const rows = reference.examples.map((one) => [`\`${one.formula}\``, shown(one.shows), one.because]);
  return `Source: ${reference.source.replace(/\.$/, '')}.

${markdownTable(['Example', 'Shows', 'Because'], rows)}`;
}

/** Cells that a formula spills into are shown one row a line. */
function shown(shows: WorkedExample['shows']): string {
  if (typeof shows === 'string') return shows;
  return shows.map((row) => row.map((cell) => cell || '(blank)').join(' ')).join('<br>');
}
