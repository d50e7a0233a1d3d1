import { sentenceText } from '../sentenceParts';
import type { ToldSentence } from '../sentenceParts';

/**
 * The sentences that the published tables tell by themselves, so that none says more than they do. One that the whole
 * tables tell otherwise is kept only where it is the same with something left out: "10 complaints went to stage 2" for
 * "10 complaints went to stage 2, a decrease from 12". Any other may be false without what is suppressed, and goes.
 *
 * @param whole as told by the tables as built
 * @param published as told by the published tables alone
 */
export function publishSentences(
  whole: readonly ToldSentence[],
  published: readonly ToldSentence[],
): readonly ToldSentence[] {
  const texts = new Map(whole.map((sentence) => [sentence.id, sentenceText(sentence)]));
  return published.filter((sentence) => {
    const text = texts.get(sentence.id);
    return text !== undefined && isShortened(wordsOf(sentenceText(sentence)), wordsOf(text));
  });
}

/** Whether the words are those of the longer text, in their order, some left out. */
function isShortened(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === words[at]) at += 1;
  return at === words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).map((word) => word.replace(/^[("“]+|[)"”,.;:]+$/g, ''));
}
