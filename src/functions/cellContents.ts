/**
 * The plain value in a cell: a number that carries its own format is its number, an error cell is its text ("#REF!").
 * A formula's own blank and true or false come as they are.
 */
export function cellContents(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('basicValue' in cell) return cell.basicValue;

  // Excel's own error class, for an error cell, has a code and no basic value.
  return 'code' in cell ? cell.code : null;
}
