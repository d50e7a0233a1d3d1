import type { PrintedFigure } from './printedCell';

/** Below what the digits of a report can show. */
const tiny = 1e-9;

/** Halves away from zero, as Excel's ROUND. */
export function roundTo(value: number, decimals: number): number {
  const size = Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + tiny) / 10 ** decimals;
  return value < 0 && size > 0 ? -size : size;
}

/** Cut off after so many decimals. */
export function cutTo(value: number, decimals: number): number {
  const size = Math.floor(Math.abs(value) * 10 ** decimals + tiny) / 10 ** decimals;
  return value < 0 && size > 0 ? -size : size;
}

/** How a printed figure stands to what it should be. `near`: off by no more than one of its last digit. */
export type Agreement = 'right' | 'cut off' | 'near' | 'wrong';

export function agreementOf(
  { value, decimals }: Pick<PrintedFigure, 'value' | 'decimals'>,
  exact: number,
): Agreement {
  if (isSame(value, roundTo(exact, decimals))) return 'right';
  if (isSame(value, cutTo(exact, decimals))) return 'cut off';

  return Math.abs(value - exact) <= 10 ** -decimals + tiny ? 'near' : 'wrong';
}

export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < tiny * Math.max(1, Math.abs(a));
}

/** "37.3%": as many decimals as the printed one has. */
export function percentInWords(exact: number, decimals: number): string {
  return `${numberInWords(roundTo(exact, decimals), decimals)}%`;
}

/** "1,234" or "9.60". */
export function numberInWords(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A figure as the printed one is written: with £, % and its decimals. */
export function likeThe({ unit, decimals }: Pick<PrintedFigure, 'unit' | 'decimals'>, value: number): string {
  const words = numberInWords(Math.abs(value), decimals);
  const sign = value < 0 ? '-' : '';
  if (unit === 'pounds') return `${sign}£${words}`;

  return unit === 'percent' ? `${sign}${words}%` : `${sign}${words}`;
}
