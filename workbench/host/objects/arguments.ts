import { invalidArgument } from '../hostError';
import type { Session } from '../session';

/** Readers of a method's arguments. Office.js sends an omitted argument as null. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === null || value === undefined ? null : textArgument(value);
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function optionalWholeNumber(value: unknown, otherwise: number): number {
  return value === null || value === undefined ? otherwise : wholeNumber(value);
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function optionalBoolean(value: unknown, otherwise = false): boolean {
  return value === null || value === undefined ? otherwise : booleanArgument(value);
}

/** One of an enumeration's values, such as "ColumnClustered" of ChartType. */
export function enumArgument(session: Session, enumeration: string, value: unknown): string {
  const text = textArgument(value);
  if (!session.meta.enums[enumeration]?.includes(text))
    throw invalidArgument(`${enumeration} has no "${text}"`);
  return text;
}

export function recordArgument(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** A colour as Office.js takes it: "#RRGGBB", "RRGGBB" or one of the common names; given back as "#RRGGBB". */
export function colourArgument(value: unknown): string {
  const text = textArgument(value);
  const named = colourNames[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1];
  if (!hex) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}

const colourNames: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightgrey: '#D3D3D3',
  lime: '#00FF00',
  magenta: '#FF00FF',
  navy: '#000080',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
