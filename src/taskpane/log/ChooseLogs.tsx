import { Button, Checkbox, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { listSheets } from '../../actions/listSheets';
import type { SheetToChoose } from '../../actions/listSheets';
import { Failure } from '../frame/Failure';
import { useSectionStyles } from '../frame/useSectionStyles';

type Listing =
  | { readonly kind: 'listing' }
  | { readonly kind: 'listed'; readonly sheets: readonly SheetToChoose[] }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Props {
  readonly choice: LogChoice;
  readonly choose: (choice: LogChoice) => void;
}

/** Which sheets or tables are the log, for when that cannot be told; it holds until the workbook is closed. */
export function ChooseLogs({ choice, choose }: Props) {
  const section = useSectionStyles();
  const [listing, setListing] = useState<Listing>({ kind: 'listing' });
  const [sheets, setSheets] = useState<readonly string[]>(choice.sheets ?? []);
  const [tables, setTables] = useState<readonly string[]>(choice.tables ?? []);

  useEffect(() => {
    let isCurrent = true;
    const show = (next: Listing) => isCurrent && setListing(next);
    listSheets().then(
      (found) => show({ kind: 'listed', sheets: found }),
      (error: unknown) => show({ kind: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);

  if (listing.kind === 'listing') return <Spinner size="tiny" label="Listing the sheets …" />;
  if (listing.kind === 'failed') return <Failure error={listing.error} />;
  if (listing.sheets.length === 0) return null;
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }} className={section.section}>
      <legend className={section.title}>Which is your log?</legend>
      <p className={section.quiet}>Tick one, or all that are to be read as one log.</p>
      {listing.sheets.map((sheet) => (
        <div key={sheet.name}>
          <Checkbox
            label={`Sheet ${sheet.name}`}
            checked={sheets.includes(sheet.name)}
            onChange={() => setSheets((before) => toggled(before, sheet.name))}
          />
          {sheet.tables.length > 1 &&
            sheet.tables.map((table) => (
              <div key={table} style={{ paddingLeft: '24px' }}>
                <Checkbox
                  label={`Table ${table}`}
                  checked={tables.includes(table)}
                  onChange={() => setTables((before) => toggled(before, table))}
                />
              </div>
            ))}
        </div>
      ))}
      <div className={section.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={sheets.length + tables.length === 0}
          onClick={() => choose({ sheets, tables })}
        >
          Read these
        </Button>
      </div>
    </fieldset>
  );
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}
