import type { ReportCheck } from '../annualReport';
import type { ReportTable } from '../reportTable';
import type { ToldSentence } from '../sentenceParts';
import { audit } from './audit';
import { disclosureChecks } from './disclosureChecks';
import type { DisclosureRule } from './disclosureRule';
import { leftOutTables } from './leftOutTables';
import type { LeftOutTable } from './leftOutTables';
import type { Work } from './method';
import { figuresOf, publicationOf } from './publication';
import type { ToldTable } from './publication';
import { publishSentences } from './publishSentences';
import { publishTable } from './publishTable';
import { suppress } from './suppress';
import type { SuppressedFigures } from './suppressedFigures';

/** The annual report as it can be published. */
export interface PublishedReport {
  readonly rule: DisclosureRule;
  /** With c for what is left out. */
  readonly tables: readonly ReportTable[];
  /** Those of which no figure could be shown. */
  readonly leftOut: readonly LeftOutTable[];
  readonly sentences: readonly ToldSentence[];
  readonly suppressed: SuppressedFigures;
  readonly checks: readonly ReportCheck[];
}

/**
 * Makes the publishable copy of a report: small numbers suppressed, and whatever they could be worked out from, in every
 * table at once; sentences, notes and charts hold only what the published figures tell. It can take some seconds, so it is
 * done piece by piece.
 *
 * @param tell the sentences that tables tell
 */
export function* publishing(
  tables: readonly ReportTable[],
  tell: (tables: readonly ReportTable[]) => readonly ToldSentence[],
  rule: DisclosureRule,
): Work<PublishedReport> {
  const publication = publicationOf(tables, rule);
  const suppression = yield* suppress(publication, rule);
  const exposed = audit(suppression);

  const copies = publication.tables.map((told) => publishTable(told, suppression.suppressed));
  const small = new Set(suppression.small);
  const leftOut = leftOutTables(publication.tables, copies, (quantity) => small.has(quantity));
  const isKept = ({ id }: ReportTable) => !leftOut.some((table) => table.id === id);
  const published = copies.filter(isKept);

  const shown = quantitiesOf(publication.tables.filter(({ table }) => isKept(table)));
  const suppressed: SuppressedFigures = {
    small: suppression.small.filter((quantity) => shown.has(quantity)).length,
    secondary: suppression.secondary.filter((quantity) => shown.has(quantity)).length,
    exposed: exposed.length,
  };
  return {
    rule,
    tables: published,
    leftOut,
    sentences: publishSentences(tell(tables), tell(published)),
    suppressed,
    checks: disclosureChecks(suppressed, leftOut, rule),
  };
}

/** The same, in one go. */
export function publishReport(...given: Parameters<typeof publishing>): PublishedReport {
  const work = publishing(...given);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function quantitiesOf(tables: readonly ToldTable[]): ReadonlySet<number> {
  return new Set(tables.flatMap(figuresOf).flat());
}
