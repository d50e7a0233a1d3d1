import { CommanderError } from 'commander';
import { createProgram } from './program';
import { processTerminal, type Terminal } from './terminal';

/** Errors that tell, in one plain sentence, what is wrong with the input; those of the add-in come from its own window. */
const inputErrors = new Set(['UsageError', 'WorkbookFileError', 'AddinError']);

/** Runs the `complaints` command. Answers its exit status: 0 done, 2 the input is wrong, 1 our own fault. */
export async function main(
  words: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  const outcome = { status: 0 };
  try {
    await createProgram(terminal, outcome).parseAsync(words, { from: 'user' });
    return outcome.status;
  } catch (error) {
    return statusOf(error, terminal);
  }
}

function statusOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    terminal.error(sentence(error));
    return 2;
  }
  const { name = '', message = String(error), stack } = (error ?? {}) as Partial<Error>;
  if (inputErrors.has(name)) {
    terminal.error(message);
    return 2;
  }
  terminal.error(name === 'ExcelFault' ? faultText(error) : (stack ?? message));
  return 1;
}

function faultText(error: unknown): string {
  const { message, details } = error as { message: string; details: string };
  return `${message} ${details}`;
}

/** "error: unknown option '--yaer'" as a sentence of its own. */
function sentence({ code, message }: CommanderError): string {
  if (code === 'commander.help')
    return 'Give a command, for example: complaints functions. See complaints --help.';
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
  const said = first.charAt(0).toUpperCase() + first.slice(1);
  const hint = rest.map((line) => line.replace(/^\((.*)\)$/, '$1')).join(' ');
  return `${said}${/[.?]$/.test(said) ? '' : '.'}${hint ? ` ${hint}` : ''} See complaints --help.`;
}
