/** "1 record", "1,024 records"; `plural` where it is not made with an s. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** "A, B and C" */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');

  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}

/** “Complaints log” and “Compliments” */
export function quotedList(names: readonly string[]): string {
  return listOf(names.map((name) => `“${name}”`));
}
