import { addinFunctions } from '../addin';
import { writeJson, type Terminal } from '../terminal';

/** `complaints functions`: what Excel's formula help shows of each. */
export function listFunctions(options: { readonly json: boolean }, terminal: Terminal): void {
  const { functions } = addinFunctions();
  const listed = functions.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters: parameters.map((one) => ({
      name: one.name,
      description: one.description,
      optional: one.optional,
    })),
  }));
  if (options.json) return writeJson(terminal, listed);
  for (const { name, description, parameters } of listed) {
    const shown = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
    terminal.out(`${name}(${shown.join(', ')})\n  ${description}`);
    for (const one of parameters) terminal.out(`    ${one.name}: ${one.description}`);
  }
}
