import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { changeSetup } from '../../actions/changeSetup';
import type { SetupChange } from '../../actions/changeSetup';
import type { FieldId } from '../../domain/log/columns';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';
import { ColumnRow } from './ColumnRow';
import type { HeadingRow } from './headingRows';

const useStyles = makeStyles({
  save: {
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

type Choices = ReadonlyMap<string, FieldId | null>;

const none: Choices = new Map();

interface Props {
  readonly rows: readonly HeadingRow[];
  readonly choice: LogChoice;
  /** Reads the log again with what was saved. */
  readonly refresh: () => Promise<void>;
}

/** Every heading of the log and the field it gives; what the officer changes is kept on Complaints setup. */
export function ColumnMap({ rows, choice, refresh }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState(none);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  const choose = (row: HeadingRow, field: FieldId | null) =>
    setChoices((before) => withChoice(before, row, field));
  const save = async () => {
    setIsSaving(true);
    setFailure(null);
    // The buttons go when there is nothing more to save: the focus must not go with them.
    title.current?.focus();
    try {
      await changeSetup({
        log: choice,
        columns: rows.flatMap((row) => changesOf(row, choices.get(row.key))),
      });
      setChoices(none);
      announce('Saved on Complaints setup. Reading the log again.');
      await refresh();
    } catch (error) {
      setFailure({ error });
    }
    setIsSaving(false);
  };

  const toLookAt = rows.filter(({ wantsLook }) => wantsLook);
  const sure = rows.filter(({ wantsLook }) => !wantsLook);
  const list = (part: readonly HeadingRow[]) => (
    <ul className={section.list}>
      {part.map((row) => {
        const chosen = choices.get(row.key);
        return (
          <ColumnRow
            key={row.key}
            row={row}
            {...(chosen !== undefined && { chosen })}
            onChoose={(field) => choose(row, field)}
          />
        );
      })}
    </ul>
  );
  return (
    <section className={section.section} aria-labelledby="columns-title">
      <h2 id="columns-title" ref={title} tabIndex={-1} className={section.title}>
        Columns
      </h2>
      <p className={section.text}>{summaryOf(toLookAt.length, sure.length)}</p>
      {toLookAt.length > 0 && list(toLookAt)}
      {sure.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="sure">
            <AccordionHeader as="h3" size="small">
              {countOf(sure.length, 'heading')} and what each gives
            </AccordionHeader>
            <AccordionPanel>{list(sure)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      {failure && <Failure error={failure.error} />}
      {isSaving && <Spinner size="tiny" label="Saving on Complaints setup …" labelPosition="after" />}
      {choices.size > 0 && !isSaving && (
        <div className={styles.save}>
          <Button appearance="primary" onClick={() => void save()}>
            Save {countOf(choices.size, 'change')}
          </Button>
          <Button
            onClick={() => {
              setChoices(none);
              title.current?.focus();
            }}
          >
            Discard
          </Button>
        </div>
      )}
    </section>
  );
}

/** Choosing again what is already so is no change. */
function withChoice(before: Choices, row: HeadingRow, field: FieldId | null): Choices {
  const next = new Map(before);
  if (field === row.field) next.delete(row.key);
  else next.set(row.key, field);
  return next;
}

/** One for each sheet where only those are meant. */
function changesOf(
  { heading, sheets }: HeadingRow,
  field: FieldId | null | undefined,
): NonNullable<SetupChange['columns']> {
  if (field === undefined) return [];
  if (sheets.length === 0) return [{ field, heading }];

  return sheets.map((sheet) => ({ field, heading, sheet }));
}

function summaryOf(toLookAt: number, sure: number): string {
  if (toLookAt === 0) return `All ${countOf(sure, 'heading')} were understood.`;

  return `${countOf(toLookAt, 'heading')} to look at. Choose what each one gives, or leave it out.`;
}
