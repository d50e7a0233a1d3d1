/** How the file names Office.js's operators of rules: "EqualTo" is `equal`, "GreaterThanOrEqualTo" is `greaterThanOrEqual`. */
export function fileComparison(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`.replace(/To$/, '');
}

/** As conditional formats name it: "EqualTo", but "GreaterThanOrEqual". */
export function formatComparison(inFile: string): string {
  const name = capital(inFile);
  return name === 'Equal' || name === 'NotEqual' ? `${name}To` : name;
}

/** As data validation names it: "EqualTo", "GreaterThanOrEqualTo". */
export function validationComparison(inFile: string): string {
  const name = capital(inFile);
  return name.endsWith('Equal') ? `${name}To` : name;
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
