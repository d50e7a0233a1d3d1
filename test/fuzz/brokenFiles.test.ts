import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { main } from '../../workbench/cli/main';
import { caseFile } from '../cases/caseWorkbook';
import { shippedBundle } from '../shippedBundle';

jest.setTimeout(120_000);

const example = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'examples', 'complaints-log.xlsx')));
const small = caseFile(join(__dirname, '..', 'cases', 'tidy-small-team'));
let folder: string;

beforeAll(() => {
  shippedBundle('actions.js');
  folder = mkdtempSync(join(tmpdir(), 'complaints-broken-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(bytes: Uint8Array): Promise<{ status: number; out: string; error: string }> {
  const path = join(folder, 'broken.xlsx');
  writeFileSync(path, bytes);
  const told = { out: '', error: '' };
  const status = await main(['check', path, '--json', '--today', '2025-04-30'], {
    out: (text) => (told.out += text),
    error: (text) => (told.error += text),
    progress: () => undefined,
  });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  return { status, ...told };
}

/** One plain sentence or two, and nothing of how the program is made. */
function expectSentence(error: string): void {
  expect(error).toMatch(/^[A-Z“"].+\.$/s);
  expect(error).not.toMatch(/\n\s+at |\bundefined\b|TypeError|RangeError|Cannot read|node_modules|\.ts:/);
  expect(error.length).toBeLessThan(600);
}

const cuts = [0, 1, 3, 4, 30, 100, 500, 1_000, 5_000, 20_000, 50_000];

test.each([...cuts, -1, -10, -22, -100, -1_000])(
  'the example cut off at byte %i is refused with a sentence',
  async (at) => {
    const { status, out, error } = await check(example.slice(0, at));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expectSentence(error);
  },
);

const otherFiles: readonly (readonly [string, Uint8Array])[] = [
  ['plain text', strToU8('Ref,Date received\nC1,01/04/2024\n')],
  [
    'an old .xls',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
  ],
  ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ\n')],
  ['nothing but zeros', new Uint8Array(4_096)],
  ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
  ['an empty zip', zipSync({})],
];

test.each(otherFiles)('%s is refused with a sentence', async (_, bytes) => {
  const { status, out, error } = await check(bytes);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expectSentence(error);
});

/** A part of the small workbook changed, or taken out where `change` gives null. */
function withPart(name: string, change: (xml: string) => string | null): Uint8Array {
  const parts = unzipSync(small);
  const changed = change(strFromU8(parts[name] ?? new Uint8Array()));
  if (changed === null) delete parts[name];
  else parts[name] = strToU8(changed);
  return zipSync(parts);
}

const names = Object.keys(unzipSync(small));

test.each(names)(
  'without its part %s, or with half of it, it is read or refused with a sentence',
  async (name) => {
    for (const change of [
      () => null,
      (xml: string) => xml.slice(0, xml.length / 2),
      () => '',
      () => '<a><b></a>',
    ]) {
      const { status, error } = await check(withPart(name, change));
      expect({ error, status: status === 0 ? 2 : status }).toEqual({ error, status: 2 });
      if (status !== 0) expectSentence(error);
    }
  },
);

test('with any byte of it changed, it is read or refused with a sentence', async () => {
  for (let step = 0; step < 60; step++) {
    const bytes = Uint8Array.from(small);
    const at = Math.floor((step * bytes.length) / 60);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (step % 8));
    const { status, error } = await check(bytes);
    expect({ at, error, status: status === 0 ? 2 : status }).toEqual({ at, error, status: 2 });
    if (status !== 0) expectSentence(error);
  }
});
