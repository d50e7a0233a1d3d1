import * as formulajs from '@formulajs/formulajs';
import { classicErrors } from '../../cellErrors';
import type { CellError, CellValue } from '../../workbook';
import { whole } from '../builtIn';
import { asMatrix, isRangeOrArray } from '../reading';
import type { BuiltIns, ValueFunction } from '../scope';
import { fault, FormulaFault, isError, type Matrix, type Value } from '../values';

/**
 * The statistical, financial, trigonometric and engineering functions of Formula.js: those whose arguments are plain
 * numbers, or arrays of them, and of which we have none of our own. Its dates, texts, lookups and criteria are not
 * Excel's, and are left out.
 */
const names = `ACOSH ACOT ACOTH ARABIC ASINH ATANH AVEDEV BASE BESSELI BESSELJ BESSELK BESSELY BETA.DIST
BETA.INV BETADIST BETAINV BIN2DEC BIN2HEX BIN2OCT BINOM.DIST BINOM.INV BINOMDIST BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
CHIDIST CHIINV CHISQ.DIST CHISQ.INV CHITEST COMBIN COMBINA COMPLEX CONFIDENCE CONVERT CORREL COSH COT COTH COVAR COVARIANCE.P
COVARIANCE.S CRITBINOM CSC CSCH CUMIPMT CUMPRINC DB DDB DEC2BIN DEC2HEX DEC2OCT DECIMAL DEGREES DELTA DEVSQ DOLLARDE DOLLARFR
EFFECT ERF ERFC EXPON.DIST EXPONDIST F.DIST F.INV FACT FACTDOUBLE FDIST FINV FISHER FISHERINV FORECAST FV FVSCHEDULE GAMMA
GAMMA.DIST GAMMA.INV GAMMALN GAUSS GCD GEOMEAN GESTEP GROWTH HARMEAN HEX2BIN HEX2DEC HEX2OCT HYPGEOM.DIST INTERCEPT IPMT IRR
ISPMT KURT LCM LINEST LOGEST LOGNORM.DIST LOGNORM.INV MIRR MMULT MODE.MULT MULTINOMIAL MUNIT NEGBINOM.DIST NOMINAL NORM.DIST
NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV NPER NPV OCT2BIN OCT2DEC OCT2HEX PDURATION PEARSON
PERCENTILE.EXC PERCENTRANK.EXC PERCENTRANK.INC PERMUT PERMUTATIONA PHI PMT POISSON POISSON.DIST PPMT PROB PV
QUARTILE.EXC RADIANS RANK.AVG RATE ROMAN RRI RSQ SEC SECH SERIESSUM SINH SKEW SKEW.P SLN SLOPE SQRTPI STANDARDIZE STEYX
SUMX2MY2 SUMX2PY2 SUMXMY2 SYD T.INV TANH TREND TRIMMEAN WEIBULL.DIST XIRR XNPV Z.TEST`.split(/\s+/);

/** Their letters are capitals in Excel. */
const hexadecimal = new Set(['BASE', 'BIN2HEX', 'DEC2HEX', 'OCT2HEX']);

export const formulaJsFunctions: BuiltIns = Object.fromEntries(
  names.flatMap((name): [string, ValueFunction][] => {
    const run = named(name);
    return run ? [[name, adapted(hexadecimal.has(name) ? inCapitals(run) : run)]] : [];
  }),
);

type PlainFunction = (...args: unknown[]) => unknown;

/** "BETA.DIST" is the member DIST of Formula.js's function BETA. */
function named(name: string): PlainFunction | null {
  let found: unknown = formulajs;
  for (const part of name.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'function' ? (found as PlainFunction) : null;
}

function inCapitals(run: PlainFunction): PlainFunction {
  return (...args) => {
    const result = run(...args);
    return typeof result === 'string' ? result.toUpperCase() : result;
  };
}

function adapted(run: PlainFunction): ValueFunction {
  return whole(0, 255, (args, scope) => {
    const plain = args.map((arg) => {
      const matrix = asMatrix(arg, scope);
      for (const value of matrix.flat()) if (isError(value)) throw new FormulaFault(value);
      return isRangeOrArray(arg)
        ? plainArray(matrix)
        : (matrix[0]?.[0] ?? (arg === undefined ? undefined : 0));
    });
    return givenBack(run(...plain));
  });
}

/** One row or column is a plain list there; blanks are none of the numbers. */
function plainArray(matrix: Matrix): unknown {
  const isLine = matrix.length === 1 || matrix[0]?.length === 1;
  return isLine ? matrix.flat().filter((value) => value !== null) : matrix.map((row) => [...row]);
}

function givenBack(result: unknown): Value {
  if (result instanceof Error) throw fault(errorNamed(result.message));
  if (Array.isArray(result)) {
    const rows = result.every(Array.isArray) ? (result as unknown[][]) : [result as unknown[]];
    return rows.map((row) => row.map(scalarGivenBack));
  }
  return scalarGivenBack(result);
}

function scalarGivenBack(result: unknown): CellValue {
  if (result instanceof Error) return { error: errorNamed(result.message) };
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return { error: '#VALUE!' };
}

function errorNamed(message: string): CellError['error'] {
  return classicErrors.find((name) => name === message) ?? '#VALUE!';
}
