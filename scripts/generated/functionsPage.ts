import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
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
)}`,
    );
    return `${generatedNotice}

# Functions

Typed with no prefix. The first argument takes one cell or a range, and the answer has the same shape. A blank cell gives a blank. Text dates are read day first.

${sections.join('\n\n')}
`;
  },
};
