import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { columnOf } from '../../domain/log/columns';
import type { FieldId } from '../../domain/log/columns';
import { waitingTables } from '../../domain/reports/waitingTables';
import { countOf, quotedList } from '../frame/inWords';
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
      {waiting.length === 0 && <p className={section.text}>Every table of the annual report can be made.</p>}
      <Accordion multiple collapsible>
        {waiting.length > 0 && (
          <AccordionItem value="waiting">
            <AccordionHeader as="h3" size="small">
              {countOf(waiting.length, 'field')} that tables of the annual report wait for
            </AccordionHeader>
            <AccordionPanel>
              <ul className={section.bullets}>
                {waiting.map(({ field, tables }) => (
                  <li key={field}>
                    <strong>{labelOf(field)}</strong>: {waitsFor(tables)}
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        )}
        {others.length > 0 && (
          <AccordionItem value="others">
            <AccordionHeader as="h3" size="small">
              {countOf(others.length, waiting.length > 0 ? 'other field' : 'field')}
            </AccordionHeader>
            <AccordionPanel>
              <p className={section.text}>{others.map(labelOf).join(', ')}.</p>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </section>
  );
}

/** "without it there is no table “A”.", "without it there are no tables “A” and “B”." */
function waitsFor(tables: readonly string[]): string {
  return `without it there ${tables.length === 1 ? 'is no table' : 'are no tables'} ${quotedList(tables)}.`;
}

function labelOf(field: string): string {
  return columnOf(field as FieldId).label;
}
