import { serve } from '../../browser/serve';
import { addin } from '../addin';
import { openWorkbook } from '../files';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';

const usualPort = 3000;

/** `complaints serve`: the workbench page, until it is stopped with Ctrl+C. */
export async function serveWorkbench(
  file: string | undefined,
  options: { readonly port?: number | undefined },
  terminal: Terminal,
): Promise<void> {
  const shown = file ?? addin.exampleLog;
  // A file that cannot be opened is told here, not on the page.
  openWorkbook(shown);
  const served = await listening(shown, options.port);
  terminal.out(`The workbench shows ${shown} at ${served.url}`);
  if (!served.isTrusted)
    terminal.out('The browser will ask about its certificate, which this computer made itself: go on.');
  terminal.out('Stop it with Ctrl+C.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await served.close();
}

/** On the port asked for; else on the usual one, or, when something else is there, on any that is free. */
async function listening(file: string, port: number | undefined): ReturnType<typeof serve> {
  try {
    return await serve({ file, port: port ?? usualPort });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port === undefined) return serve({ file, port: 0 });
    throw new UsageError(
      `Port ${port} is taken; choose another with --port, or --port 0 for any that is free.`,
    );
  }
}
