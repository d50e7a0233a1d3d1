import type { Server } from 'node:https';

/** Serves a folder over https on localhost; port 0 is any free one. */
export function serveAddin(
  folder: string,
  port: number,
  certificate: { readonly key: string | Buffer; readonly cert: string | Buffer },
): Promise<Server>;
