/** A row of a ladder of time limits: in so many days, in the days after those, or over them. */
export interface LadderStep {
  readonly kind: 'within' | 'further' | 'over';
  /** The last day of it; of `over`, the day after which it begins. */
  readonly days: number;
  /** Says of itself that it adds up the steps before it. */
  readonly isTotal: boolean;
  /** What the ladder is of: "statutory stage 1". Rows of one ladder have it alike. */
  readonly of: string;
}

const over =
  /\b(?:over|outside(?: of)?|after|more than|beyond|exceed\w*|later than)\s+(?:the\s+|a\s+)?(\d+)/i;
const between = /\b(?:between\s+|in\s+)?(\d+)\s*(?:to|and|[-–—])\s*(\d+)\s*-?\s*(?:working\s+)?days?\b/i;
const within = /\b(?:within|in|under|up to|inside)\s+(?:the\s+|a\s+|further\s+)*(\d+)/i;
const furtherWords = /\b(?:further|extension|extended|additional)\b/i;
const totalWords = /\b(?:total|in all|overall|altogether|cumulative|combined)\b/i;

/** Null when the label is of no ladder. */
export function stepOf(label: string): LadderStep | null {
  const isTotal = totalWords.test(label);
  const overMatch = over.exec(label);
  if (overMatch) return { kind: 'over', days: Number(overMatch[1]), isTotal, of: subject(label, overMatch) };

  const betweenMatch = between.exec(label);
  if (betweenMatch) {
    return { kind: 'further', days: Number(betweenMatch[2]), isTotal, of: subject(label, betweenMatch) };
  }
  const match = within.exec(label);
  if (!match) return null;

  const kind = furtherWords.test(label) && !isTotal ? 'further' : 'within';
  return { kind, days: Number(match[1]), isTotal, of: subject(label, match) };
}

/** What stands before the limit, without the words that only part the steps. */
function subject(label: string, { index }: RegExpExecArray): string {
  return label
    .slice(0, index)
    .toLowerCase()
    .replaceAll(/\b(?:further|extension|extended|additional|total|a|the|all)\b|[^a-z0-9 ]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
