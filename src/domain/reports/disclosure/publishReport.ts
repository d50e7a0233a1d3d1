import type { ReportCheck } from '../annualReport';
import type { ReportTable } from '../reportTable';
import type { ToldSentence } from '../sentenceParts';
import { audit } from './audit';
import { disclosureChecks } from './disclosureChecks';
import type { DisclosureRule } from './disclosureRule';
import { publicationOf } from './publication';
import { publishSentences } from './publishSentences';
import { publishTable } from './publishTable';
import { suppress } from './suppress';

/** The annual report as it can be published. */
export interface PublishedReport {
  readonly rule: DisclosureRule;
  /** With c for what is left out. */
  readonly tables: readonly ReportTable[];
  readonly sentences: readonly ToldSentence[];
  readonly suppressed: SuppressedFigures;
  readonly checks: readonly ReportCheck[];
}

/** How many numbers are left out; the same number in several tables is one. */
export interface SuppressedFigures {
  readonly small: number;
  readonly secondary: number;
  /** Small numbers that may be worked out all the same: the Department's rule gives up some. */
  readonly exposed: number;
}

/**
 * Makes the publishable copy of a report: small numbers suppressed, and whatever they could be worked out from, in every
 * table at once; sentences, notes and charts hold only what the published figures tell.
 *
 * @param tell the sentences that tables tell
 */
export function publishReport(
  tables: readonly ReportTable[],
  tell: (tables: readonly ReportTable[]) => readonly ToldSentence[],
  rule: DisclosureRule,
): PublishedReport {
  const publication = publicationOf(tables, rule);
  const suppression = suppress(publication, rule);
  const audited = audit(suppression);

  const published = publication.tables.map((told) => publishTable(told, suppression.suppressed));
  const { small, secondary, exposed } = audited;
  return {
    rule,
    tables: published,
    sentences: publishSentences(tell(tables), tell(published)),
    suppressed: { small, secondary, exposed: exposed.length },
    checks: disclosureChecks(audited, rule),
  };
}
