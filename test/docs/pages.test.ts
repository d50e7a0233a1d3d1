import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createProgram } from '../../workbench/cli/program';

const root = join(__dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !path.startsWith('test/cases/'))
  .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

const terminal = { out: () => undefined, err: () => undefined, progress: () => undefined };
const program = createProgram(terminal as unknown as Parameters<typeof createProgram>[0], { status: 0 });

test('there are pages for the officer, for IT and for developers', () => {
  expect(pages.map(([path]) => path)).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/for-it.md', 'docs/architecture.md']),
  );
});

test.each(pages)('every link of %s leads to a file, and to a heading that is there', (path, text) => {
  const links = [...text.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !to.startsWith('https://'));
  const broken = links.filter((to) => {
    const [file = '', heading] = to.split('#');
    const target = file === '' ? join(root, path) : join(root, dirname(path), file);
    if (!existsSync(target)) return true;
    return heading !== undefined && !headingsOf(readFileSync(target, 'utf8')).includes(heading);
  });
  expect(broken).toEqual([]);
});

test.each(pages)('every npm script that %s names is there', (_path, text) => {
  const named = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(pages)('every complaints command of %s is there, with its options', (_path, text) => {
  const calls = [...text.matchAll(/npx complaints ([a-z][a-z-]*)([^\n`]*)/g)];
  const wrong = calls.flatMap(([call, name, rest = '']) => {
    const command = program.commands.find((one) => one.name() === name);
    if (!command) return [call];
    const options = [...rest.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
    return options.filter((option) => !command.options.some(({ long }) => long === option)).map(() => call);
  });
  expect(wrong).toEqual([]);
});

test.each(pages)('every path of the project that %s names in code is there', (_path, text) => {
  const paths = [...text.matchAll(/`((?:src|test|workbench|docs|scripts|bench|examples)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** As a page's own links name them: lower case, hyphens for spaces, punctuation dropped. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
