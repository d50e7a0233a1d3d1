/** The path of Chromium, Chrome or Edge. Throws a sentence that says how to get one. */
export function findChromium(): string;
/** The path of LibreOffice's `soffice`. Throws a sentence that says how to get it. */
export function findLibreOffice(): string;
