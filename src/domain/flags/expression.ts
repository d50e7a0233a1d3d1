/** A piece of an Excel formula. */
export type Expression = string;

export const always: Expression = 'TRUE';
export const never: Expression = 'FALSE';

/** Whether all of these hold; what always holds is left out. */
export function all(...terms: readonly Expression[]): Expression {
  if (terms.includes(never)) return never;

  return joined('AND', terms, always);
}

/** Whether any of these holds; what never holds is left out. */
export function any(...terms: readonly Expression[]): Expression {
  if (terms.includes(always)) return always;

  return joined('OR', terms, never);
}

export function not(term: Expression): Expression {
  if (term === always) return never;

  return term === never ? always : `NOT(${term})`;
}

/** One of two values; only the one that is asked for is worked out. */
export function choose(condition: Expression, then: Expression, otherwise: Expression): Expression {
  if (condition === always) return then;

  return condition === never ? otherwise : `IF(${condition},${then},${otherwise})`;
}

/** A text as a formula writes it. */
export function quoted(text: string): Expression {
  return `"${text.replaceAll('"', '""')}"`;
}

function joined(name: string, terms: readonly Expression[], neutral: Expression): Expression {
  const telling = terms.filter((term) => term !== neutral);
  const [first = neutral, ...others] = telling;
  if (others.length === 0) return first;

  return `${name}(${telling.map((term) => withoutCall(name, term)).join(',')})`;
}

/** "AND(a,b)" within an AND as "a,b". */
function withoutCall(name: string, term: Expression): Expression {
  if (!term.startsWith(`${name}(`)) return term;

  let depth = 0;
  let isText = false;
  for (let place = name.length; place < term.length; place++) {
    const character = term[place];
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return place === term.length - 1 ? term.slice(name.length + 1, -1) : term;
  }
  return term;
}
