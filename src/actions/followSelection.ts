import { watchSelection } from '../excel/watchSelection';

/**
 * Calls whenever other cells of the workbook are selected.
 *
 * @returns what stops it
 */
export async function followSelection(onSelected: () => void): Promise<() => Promise<void>> {
  return watchSelection(onSelected);
}
