import type { Finding } from '../../domain/finding';
import { columnOf } from '../../domain/log/columns';
import type { FieldId } from '../../domain/log/columns';
import { meaningsOf } from '../../domain/log/words/meanings';

/** A word of the log that is none we know: settled once, it is understood in every cell. */
export interface UnknownWord {
  readonly field: FieldId;
  readonly word: string;
  /** What it can mean. */
  readonly meanings: readonly string[];
  readonly findings: readonly Finding[];
}

const ofWords: ReadonlySet<string> = new Set([
  'unknown-outcome',
  'unknown-procedure',
  'unknown-stage',
  'unknown-yes-no',
]);

/** The words to settle, the most frequent first. An outcome means the same at every stage, so it stands here once. */
export function unknownWords(findings: readonly Finding[]): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (!ofWords.has(finding.check) || finding.field === null || finding.value === '') continue;
    const field = finding.field as FieldId;
    const meanings = meaningsOf(columnOf(field).kind);
    if (meanings.length === 0) continue;
    const key = `${finding.check}\n${finding.value.trim().toLowerCase()}`;
    const known = words.get(key);
    if (known) known.findings.push(finding);
    else words.set(key, { field, word: finding.value, meanings, findings: [finding] });
  }
  return [...words.values()].sort((a, b) => b.findings.length - a.findings.length);
}
