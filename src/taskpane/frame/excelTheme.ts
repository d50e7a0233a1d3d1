const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Whether Excel is dark. Excel on Windows and Mac says so; on the web it does not, and what the browser prefers stands for it.
 * Read as it is now: the desktop's answer changes when the officer changes the theme.
 */
export function isExcelDark(): boolean {
  // The types promise it, some versions of Excel do not give it.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  if (theme?.bodyBackgroundColor) return isDarkColour(theme.bodyBackgroundColor);
  return darkQuery.matches;
}

/**
 * Excel tells nobody that its theme has changed (only Outlook does): we look again whenever the officer comes back to the pane.
 *
 * @returns ends it
 */
export function watchExcelTheme(onChange: () => void): () => void {
  darkQuery.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    darkQuery.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
    document.removeEventListener('visibilitychange', onChange);
  };
}

/** @param colour as Office writes it: "#262626" */
function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
