import { serve } from '../../browser/serve';
import { addin } from '../addin';
import { openWorkbook } from '../files';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';

/** `complaints serve`: the workbench page, until it is stopped with Ctrl+C. */
export async function serveWorkbench(
  file: string | undefined,
  options: { readonly port: number },
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

async function listening(file: string, port: number): ReturnType<typeof serve> {
  try {
    return await serve({ file, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(
      `Port ${port} is taken; choose another with --port, or --port 0 for any that is free.`,
    );
  }
}
