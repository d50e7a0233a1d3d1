import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FunctionsMetadata } from '../workbook/calculation/customFunctions';

const root = join(__dirname, '..', '..');

/** The add-in as it ships. */
export const addin = {
  functions: join(root, 'dist', 'functions.js'),
  actions: join(root, 'dist', 'actions.js'),
  metadata: join(root, 'dist', 'functions.json'),
  exampleLog: join(root, 'examples', 'complaints-log.xlsx'),
} as const;

const parameter = z.object({
  name: z.string(),
  description: z.string().default(''),
  type: z.string().default('any'),
  dimensionality: z.string().default('scalar'),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const metadata = z.object({
  allowErrorForDataTypeAny: z.boolean().default(false),
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string().default(''),
      parameters: z.array(parameter).default([]),
    }),
  ),
});

const packageFile = z.object({ version: z.string() });

export type AddinFunctions = z.output<typeof metadata> & FunctionsMetadata;

/** Excel's own description of the add-in's functions, built from their doc comments. */
export function addinFunctions(): AddinFunctions {
  return metadata.parse(JSON.parse(readFileSync(addin.metadata, 'utf8')));
}

/** The version of the add-in, as its package has it. */
export function addinVersion(): string {
  const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return version;
}
