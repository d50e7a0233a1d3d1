import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../../../workbench/host/runScript';
import { workbookWith } from './office';

const docs = join(__dirname, '..', '..', '..', 'docs');

test('docs/conformance-workbench.txt is what the workbench says to docs/conformance.js', async () => {
  const code = readFileSync(join(docs, 'conformance.js'), 'utf8');
  const { log, error } = await runScript(code, { workbook: workbookWith() });
  expect(error).toBeNull();
  expect(`${log.join('\n')}\n`).toBe(readFileSync(join(docs, 'conformance-workbench.txt'), 'utf8'));
});

test('no line of it says that the host lacks something', () => {
  expect(readFileSync(join(docs, 'conformance-workbench.txt'), 'utf8')).not.toMatch(
    /ApiNotFound|NotImplemented|GeneralException/,
  );
});
