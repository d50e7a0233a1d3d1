import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether the browser can be expected to trust it without being asked. */
  readonly isTrusted: boolean;
}

const lifetimeDays = 365;
const madeFolder = join(__dirname, '..', '..', 'build', 'certificate');
/** Where office-addin-dev-certs keeps the certificate that `npm run excel` has the machine trust. */
const trustedFolder = join(homedir(), '.office-addin-dev-certs');

/** The certificate to serve https on localhost with: the one this machine trusts already, or one made and kept for the next run. */
export async function localhostCertificate(): Promise<Certificate> {
  const trusted = read(trustedFolder);
  if (trusted) return { ...trusted, isTrusted: true };
  const kept = read(madeFolder);
  if (kept && !isOld(kept.madeAt)) return { ...kept, isTrusted: false };
  return { ...(await make()), isTrusted: false };
}

interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

async function make(): Promise<KeyPair> {
  const madeAt = new Date();
  const notAfterDate = new Date(madeAt.getTime() + lifetimeDays * 86_400_000);
  const pair = await generate([{ name: 'commonName', value: 'localhost' }], {
    notBeforeDate: madeAt,
    notAfterDate,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  mkdirSync(madeFolder, { recursive: true });
  writeFileSync(join(madeFolder, 'localhost.key'), pair.private, { mode: 0o600 });
  writeFileSync(join(madeFolder, 'localhost.crt'), pair.cert);
  writeFileSync(join(madeFolder, 'made-at'), madeAt.toISOString());
  return { key: pair.private, cert: pair.cert };
}

function read(folder: string): (KeyPair & { readonly madeAt: string }) | null {
  try {
    return {
      key: readFileSync(join(folder, 'localhost.key'), 'utf8'),
      cert: readFileSync(join(folder, 'localhost.crt'), 'utf8'),
      madeAt: readMadeAt(folder),
    };
  } catch {
    return null;
  }
}

function readMadeAt(folder: string): string {
  try {
    return readFileSync(join(folder, 'made-at'), 'utf8');
  } catch {
    return '';
  }
}

function isOld(madeAt: string): boolean {
  const age = Date.now() - Date.parse(madeAt);
  return !(age < (lifetimeDays - 7) * 86_400_000);
}
