import type { LogChoice } from '../../src/actions/buildRequest';

/** Which sheets and tables `--sheet` and `--table` name; found by their headings when neither is given. */
export function logChoice(options: {
  readonly sheet: readonly string[];
  readonly table: readonly string[];
}): LogChoice {
  const { sheet, table } = options;
  return {
    ...(sheet.length > 0 ? { sheets: sheet } : {}),
    ...(table.length > 0 ? { tables: table } : {}),
  };
}
