import type { RemovedParts } from '../../actions/removeEverything';
import { countOf, listOf, quotedList } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';

/** What was taken away, and what was left and why. */
export function RemovalResult({ removed }: { readonly removed: RemovedParts }) {
  const section = useSectionStyles();
  const { kept, formulas } = removed;
  const stays = [
    ...kept.map(({ sheet, heading, why }) => `“${heading}” on “${sheet}” stays. ${why}`),
    ...(formulas > 0
      ? [`${countOf(formulas, 'formula')} with our functions that you typed: left as typed.`]
      : []),
  ];
  return (
    <>
      <p className={section.text}>{saidOfRemoval(removed)}</p>
      {stays.length > 0 && (
        <ul className={section.bullets}>
          {stays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function saidOfRemoval({ sheets, rules, columns, names }: RemovedParts): string {
  const gone = [
    ...(sheets.length > 0 ? [`${countOf(sheets.length, 'sheet')} (${quotedList(sheets)})`] : []),
    ...(rules > 0 ? ['the flags in your log'] : []),
    ...(columns > 0 ? [countOf(columns, 'column')] : []),
    ...(rules === 0 && names > columns ? ['names of flags that had gone'] : []),
  ];
  if (gone.length === 0) return 'There was nothing of ours in this workbook.';

  return `Removed: ${listOf(gone)}. The rest of the workbook is as you had it.`;
}
