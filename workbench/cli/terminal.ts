/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** What is being done now: shown only to someone who is watching. */
  progress(text: string): void;
}

export function processTerminal(): Terminal {
  const isWatched = process.stderr.isTTY;
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    progress: (text) => {
      if (isWatched) process.stderr.write(`${text} …\n`);
    },
  };
}

/** One JSON document and nothing else. */
export function writeJson(terminal: Terminal, value: unknown): void {
  terminal.out(JSON.stringify(value, null, 2));
}
