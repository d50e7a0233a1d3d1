/**
 * Formulas as the file holds them and as Excel shows them: the file marks functions younger than 2007 with "_xlfn."
 * and writes "this row" of a table in full.
 */

// In the file: plain "_xlfn.NAME", or "_xlfn._xlws.NAME" for those of worksheets only.
const youngFunctions = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH
DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE
FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA
LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST
NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET
SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE
TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL
WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`
    .split(/\s+/)
    // These two came with Excel 2007 and 2010 without the mark.
    .filter((name) => name !== 'NETWORKDAYS.INTL' && name !== 'WORKDAY.INTL' && name !== 'ISO.CEILING'),
);
const sheetFunctions = new Set(['FILTER', 'SORT']);

const quotedPattern = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const calledPattern = /(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** As Excel shows it. */
export function fromFileFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideQuotes(formula, (text) => text.replace(/_xlfn\.|_xlws\.|_xlpm\./g, ''));
}

/** As the file holds it. `table` is the table that the formula's own cell stands in. */
export function toFileFormula(formula: string, table: string | null): string {
  const marked = outsideQuotes(formula, (text) =>
    text.replace(calledPattern, (name: string) => markFunction(name)),
  );
  const named = /_xlfn\.(?:LET|LAMBDA)\(/.test(marked) ? markNames(marked) : marked;
  return named.includes('@') ? writeThisRow(named, table) : named;
}

function markFunction(name: string): string {
  const upper = name.toUpperCase();
  if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return youngFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** The names that LET and LAMBDA give are marked wherever they stand. */
function markNames(formula: string): string {
  const names = new Set<string>();
  // Text may hold brackets and commas: blanks of the same length hold none.
  const blanked = formula.replace(new RegExp(quotedPattern, 'g'), (text) => ' '.repeat(text.length));
  for (const call of blanked.matchAll(/_xlfn\.(LET|LAMBDA)\(/g)) {
    const given = argumentsOf(blanked, call.index + call[0].length);
    // LET gives name, value, name, value ... and what to work out; LAMBDA gives names and what to work out.
    const named = given.slice(0, -1).filter((_, i) => call[1] === 'LAMBDA' || i % 2 === 0);
    for (const name of named) if (/^[A-Za-z_][\w.]*$/.test(name.trim())) names.add(name.trim());
  }
  if (names.size === 0) return formula;
  const either = [...names].map((name) => name.replaceAll('.', '\\.')).join('|');
  const pattern = new RegExp(`(?<![\\w.!])(${either})(?![\\w.!])`, 'g');
  return outsideQuotes(formula, (text) => text.replace(pattern, '_xlpm.$1'));
}

function argumentsOf(text: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (character === '(' || character === '{' || character === '[') depth++;
    else if (depth === 0 && (character === ',' || character === ')')) {
      found.push(text.slice(start, i));
      if (character === ')') return found;
      start = i + 1;
    } else if (character === ')' || character === '}' || character === ']') depth--;
  }
  return found;
}

/** `[@Due]` and `Log[@[Date due]]` become `Log[[#This Row],[Due]]`. */
function writeThisRow(formula: string, table: string | null): string {
  const pattern = /([A-Za-z_\\][\w.]*)?\[@(?:\[((?:[^[\]']|'.)*)\]|((?:[^[\]']|'.)*))\]/g;
  return outsideText(formula, (text) =>
    text.replace(
      pattern,
      (whole, named: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
        const owner = named ?? table;
        if (!owner) return whole as string;
        const column = bracketed ?? plain ?? '';
        return column === '' ? `${owner}[#This Row]` : `${owner}[[#This Row],[${column}]]`;
      },
    ),
  );
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(quotedPattern)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');
}

/** As `outsideQuotes`, but a single quote inside a table's brackets only guards the next character. */
function outsideText(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');
}
