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
  /** Whether it is a value of the log that may be the same as another, rather than a word we do not know. */
  readonly isJoin: boolean;
}

const ofWords: ReadonlySet<string> = new Set([
  'unknown-outcome',
  'unknown-procedure',
  'unknown-stage',
  'unknown-yes-no',
]);

/**
 * The words to settle: those we do not know, the most frequent first, then values that may be one. An outcome means the same
 * at every stage, so it stands here once.
 */
export function unknownWords(findings: readonly Finding[]): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const asked = joinOf(finding) ?? wordOf(finding);
    if (!asked) continue;
    const key = `${finding.check}\n${asked.isJoin ? asked.field : ''}\n${asked.word.trim().toLowerCase()}`;
    const known = words.get(key);
    if (known) known.findings.push(finding);
    else words.set(key, { ...asked, findings: [finding] });
  }
  return [...words.values()].sort(
    (a, b) => Number(a.isJoin) - Number(b.isJoin) || b.findings.length - a.findings.length,
  );
}

type Asked = Omit<UnknownWord, 'findings'>;

function joinOf({ field, joins }: Finding): Asked | null {
  if (!joins || field === null) return null;

  return { field: field as FieldId, word: joins.word, meanings: [joins.means], isJoin: true };
}

function wordOf({ check, field, value }: Finding): Asked | null {
  if (!ofWords.has(check) || field === null || value === '') return null;

  const meanings = meaningsOf(columnOf(field as FieldId).kind);
  return meanings.length === 0 ? null : { field: field as FieldId, word: value, meanings, isJoin: false };
}
