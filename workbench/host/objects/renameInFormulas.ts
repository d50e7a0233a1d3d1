import type { Workbook } from '../../workbook/workbook';

/**
 * Rewrites every reference to a sheet after it was renamed, or (null) deleted: "Log!A1" to "'The log'!A1", or "#REF!".
 * Names are given as formulas write them.
 */
export function renameInFormulas(workbook: Workbook, before: string, after: string | null): void {
  const rewrite = rewriter(before, after);
  for (const sheet of workbook.sheets) {
    for (const [index, row] of sheet.rows) {
      for (const [column, formula] of row.formulas) {
        const changed = rewrite(formula);
        if (changed !== formula) sheet.setFormula(index, column, changed, row.values[column] ?? null);
      }
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = rewrite(series.values);
        series.categories = series.categories && rewrite(series.categories);
        if ('reference' in series.name) series.name = { reference: rewrite(series.name.reference) };
      }
    }
    for (const rule of [...sheet.conditionalFormats, ...sheet.dataValidations]) {
      rule.formulas.forEach((formula, index) => (rule.formulas[index] = rewrite(formula)));
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula);
}

function rewriter(before: string, after: string | null): (formula: string) => string {
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`"(?:[^"]|"")*"|(?<![\\w.'])${escaped}!(\\$?[A-Za-z0-9:$]+)`, 'gi');
  return (formula) => {
    if (!formula.toLowerCase().includes(before.toLowerCase())) return formula;
    return formula.replace(pattern, (whole: string, address: string | undefined) => {
      if (address === undefined) return whole;
      return after === null ? '#REF!' : `${after}!${address}`;
    });
  };
}
