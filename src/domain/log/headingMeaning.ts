import type { Heading } from './heading';
import { meaningOfHeading } from './headingIndex';
import type { HeadingMeaning } from './headingIndex';
import { headingKey, headingKeyUnder } from './headingKey';

export interface HeadingUnderBanner extends HeadingMeaning {
  readonly underBanner: boolean;
}

/** A longer text is a note: no heading needs so many letters, even one that tells how to fill its column. */
const longestHeading = 200;
/** The same headings are asked about again and again, and a sheet may have thousands. */
const mostKnown = 20_000;
const known = new Map<string, HeadingUnderBanner>();
const notOne: HeadingUnderBanner = {
  sure: null,
  isLabel: false,
  unsure: [],
  standsIn: null,
  underBanner: false,
};

/** What a heading means; a banner's word counts first, and a table's own "Outcome2" is read as "Outcome" only under a banner. */
export function headingMeaning({ text, banner }: Heading): HeadingUnderBanner {
  const key = `${banner?.word ?? ''}|${text}`;
  const before = known.get(key);
  if (before) return before;

  const meaning = text.length > longestHeading ? notOne : readMeaning(text, banner);
  if (known.size >= mostKnown) known.clear();
  known.set(key, meaning);
  return meaning;
}

function readMeaning(text: string, banner: Heading['banner']): HeadingUnderBanner {
  if (banner) {
    for (const heading of [text, text.replace(/\s*\d$/, '')]) {
      const meaning = meaningOfHeading(headingKeyUnder(banner.word, heading));
      if (meaning.sure || meaning.unsure.length > 0) return { ...meaning, underBanner: true };
    }
  }
  const meaning = meaningOfHeading(headingKey(text));
  return { ...(saysSomething(meaning) ? meaning : withoutBrackets(text)), underBanner: false };
}

/** "Legal status (CIN, CP, LAC)": what stands in brackets may be no more than how to fill the column, so it is not sure. */
function withoutBrackets(text: string): HeadingMeaning {
  const { sure, unsure, standsIn } = meaningOfHeading(headingKey(text.replace(/[([][^)\]]*[)\]]?/g, ' ')));
  return { sure: null, isLabel: false, unsure: sure ? [sure, ...unsure] : unsure, standsIn };
}

function saysSomething({ sure, unsure, standsIn }: HeadingMeaning): boolean {
  return sure !== null || unsure.length > 0 || standsIn !== null;
}
