import type { FixDefinition } from './fixDefinition';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** In other scripts, and inside an emoji, such marks join or part letters, and are as good as letters themselves. */
const onlyLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const emoji = /\p{Extended_Pictographic}/u;

/** Spaces at either end, doubled, hard and invisible ones. */
export const spaces: FixDefinition = {
  kind: 'spaces',
  change: ({ raw }) => {
    const tidy = tidySpaces(raw);
    return tidy === raw ? null : { after: tidy, shown: tidy };
  },
};

/** The same text with single, plain spaces between its words. Line breaks are the officer's own, and stay. */
export function tidySpaces(text: string): string {
  const seen = onlyLatin.test(text) && !emoji.test(text) ? text.replace(invisible, '') : text;
  return seen
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?(\r\n|\r|\n) ?/g, '$1')
    .replace(/^ | $/g, '');
}
