import type { CountBy } from '../domain/reports/countBy';
import type { Shares } from '../domain/reports/shares';

/**
 * What a sheet of annual tables was built from, kept with it in hidden names of its own beside its mark: which period, as
 * at which day, from which sheets, and the fingerprint of the log. No text of the log is in it, and it goes with the sheet.
 */
export interface BuiltMemory {
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Non-working days that were given with the build, beside those of Complaints setup. */
  readonly closures: readonly string[];
  /** The day at which response times are split in two, or null. */
  readonly split: string | null;
  /** Which day puts a complaint into the year, and the teams left out. */
  readonly countBy: CountBy;
  readonly shares: Shares;
  readonly withoutTeams: readonly string[];
  readonly fingerprint: string;
}

const nameStem = 'ComplaintsToolkitBuilt';
/** Excel takes no longer text in a formula. */
const mostCharacters = 200;
const mostParts = 20;

/** Keeps it with the sheet. */
export function rememberBuild(sheet: Excel.Worksheet, memory: BuiltMemory): void {
  const text = JSON.stringify(memory);
  for (let part = 0; part * mostCharacters < text.length && part < mostParts; part += 1) {
    const piece = text.slice(part * mostCharacters, (part + 1) * mostCharacters);
    sheet.names.add(`${nameStem}${part + 1}`, `="${piece.replaceAll('"', '""')}"`).visible = false;
  }
}

/** Asks for what a sheet was built from; read it with `builtMemoryOf` after a sync. */
export function askForBuiltMemory(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  return sheet.names.load('items/name,items/formula');
}

/** The text kept; null when there is none. What is in it the caller checks. */
export function builtMemoryText({ items }: Excel.NamedItemCollection): string | null {
  const pieces = items.flatMap(({ name, formula }) => {
    const part = name.startsWith(nameStem) ? Number(name.slice(nameStem.length)) : NaN;
    const piece = /^="(.*)"$/s.exec(String(formula))?.[1];
    return Number.isInteger(part) && piece !== undefined
      ? [{ part, piece: piece.replaceAll('""', '"') }]
      : [];
  });
  if (pieces.length === 0) return null;

  return pieces
    .sort((a, b) => a.part - b.part)
    .map(({ piece }) => piece)
    .join('');
}
