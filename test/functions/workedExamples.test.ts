import { functionReference } from '../../src/functions/functionReference';
import { evaluateFormulas, type Answer } from '../../workbench/cli/commands/evaluateFormulas';
import { everyFunction } from './everyFunction';

const examples = Object.values(functionReference).flatMap((reference) => reference.examples);

test('every function has a worked example of its own, and a source', () => {
  const names = Object.keys(everyFunction).map((name) => name.toUpperCase());
  expect(Object.keys(functionReference).sort()).toEqual(names.sort());
  for (const [name, reference] of Object.entries(functionReference)) {
    expect(reference.source).not.toBe('');
    expect(reference.examples.length).toBeGreaterThan(0);
    for (const { formula } of reference.examples) expect(formula).toContain(`=${name}(`);
  }
});

test('every worked example shows what the reference says, called through Office.js', async () => {
  const answers = await shown(examples.map(({ formula }) => formula));
  expect(answers).toEqual(examples.map(({ formula, shows }) => ({ formula, shows })));
});

/** What each formula's cell, or the cells it spills into, show. */
async function shown(formulas: readonly string[]): Promise<unknown[]> {
  const written: string[] = [];
  const out = (text: string) => void written.push(text);
  await evaluateFormulas(formulas, { json: true }, { out, error: out, progress: () => undefined });
  return (JSON.parse(written.join('\n')) as Answer[]).map((answer) => ({
    formula: answer.formula,
    shows: 'error' in answer ? `${answer.error} ${answer.message}` : answer.text,
  }));
}
