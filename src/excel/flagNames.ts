import { flagSets, namesIn } from '../domain/flags/flagNames';
import type { ExcelSession } from './excelSession';

/** A name of ours in the workbook, and what it stands for. */
export interface KnownName {
  readonly name: string;
  readonly formula: string;
}

/** The names that our flags look things up by. */
export async function readFlagNames({ workbook, sync }: ExcelSession): Promise<readonly KnownName[]> {
  const names = workbook.names.load('items/name,items/formula');
  await sync();
  const ours = new Set(flagSets.flatMap(namesIn));
  return names.items
    .filter(({ name }) => ours.has(name))
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Adds a name that no list of names shows. */
export function addFlagName({ workbook }: ExcelSession, name: string, at: Excel.Range | string): void {
  workbook.names.add(name, at).visible = false;
}

export function deleteFlagNames({ workbook }: ExcelSession, names: readonly KnownName[]): void {
  for (const { name } of names) workbook.names.getItem(name).delete();
}
