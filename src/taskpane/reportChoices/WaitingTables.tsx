import type { TableOption } from '../../actions/reportOptions';
import { useSectionStyles } from '../frame/useSectionStyles';
import { waitingFields } from './chosenTables';

/** The fields that no column gives, each with the tables that wait for it. */
export function WaitingTables({ tables }: { readonly tables: readonly TableOption[] }) {
  const section = useSectionStyles();
  return (
    <>
      <p className={section.text}>
        Your log has no column for these. Add one, or say on Log which of your columns it is.
      </p>
      <ul className={section.list}>
        {waitingFields(tables).map(({ field, titles }) => (
          <li key={field}>
            <strong>{field}</strong>
            <ul className={section.bullets}>
              {titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
