import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { columnOf } from '../../domain/log/columns';
import type { FieldId } from '../../domain/log/columns';
import { waitingTables } from '../../domain/reports/waitingTables';
import { countOf, listOf } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';

/** What the log does not hold, and which tables of the annual report wait for it. */
export function MissingFields({ missing }: { readonly missing: readonly string[] }) {
  const section = useSectionStyles();
  if (missing.length === 0) return null;

  const waiting = waitingTables(missing);
  const others = missing.filter((field) => !waiting.some((wait) => wait.field === field));
  return (
    <section className={section.section} aria-labelledby="missing-title">
      <h2 id="missing-title" className={section.title}>
        Not in your log
      </h2>
      {waiting.length > 0 ? (
        <ul className={section.bullets}>
          {waiting.map(({ field, tables }) => (
            <li key={field}>
              <strong>{labelOf(field)}</strong>: without it there is no table {listOf(tables.map(quoted))}.
            </li>
          ))}
        </ul>
      ) : (
        <p className={section.text}>Every table of the annual report can be made.</p>
      )}
      {others.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="others">
            <AccordionHeader as="h3" size="small">
              {countOf(others.length, 'more field')} that your log does not give
            </AccordionHeader>
            <AccordionPanel>
              <p className={section.text}>{others.map(labelOf).join(', ')}.</p>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

function labelOf(field: string): string {
  return columnOf(field as FieldId).label;
}

function quoted(title: string): string {
  return `“${title}”`;
}
