import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SetupRowView, SetupTableView } from '../../domain/setup/setupView';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { SetupForm } from './setupForms';
import { SetupRowForm } from './SetupRowForm';
import type { Setup } from './useSetup';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    '& > form': { flexGrow: 1 },
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: '60%' },
  problem: { color: tokens.colorPaletteRedForeground1, margin: 0, width: '100%' },
});

interface Props {
  readonly table: SetupTableView;
  readonly form: SetupForm;
  readonly setup: Setup;
}

/** The rows of one setup table: each can be changed or deleted, and others added. */
export function SetupTableRows({ table, form, setup }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const announce = useAnnounce();
  const goTo = useGoTo();
  const addButton = useRef<HTMLElement>(null);
  const { shown, more } = useShown(table.rows, 8);
  const [open, setOpen] = useState<SetupRowView | 'new' | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  const close = () => {
    setOpen(null);
    // The form, and what was in it, is gone: the focus stays in the section.
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const saveRow = async (was: SetupRowView | null, cells: SetupRowView['cells']) => {
    const problems = await setup.save({ table: table.name, was, cells });
    if (problems.length === 0) announce(was ? 'Changed.' : 'Added.');
    return problems;
  };
  const remove = async (row: SetupRowView) => {
    setFailure(null);
    try {
      await setup.remove({ table: table.name, was: row });
      announce('Deleted.');
    } catch (error) {
      setFailure({ error });
    }
    addButton.current?.focus();
  };

  return (
    <div className={section.section}>
      <p className={section.text}>{table.about}</p>
      {table.rows.length === 0 && <p className={section.quiet}>Nothing yet.</p>}
      <ul className={section.list}>
        {shown.map((row) => {
          const name = summaryOf(form, row);
          return (
            <li key={row.row} className={styles.row}>
              {open !== 'new' && open?.row === row.row ? (
                <SetupRowForm
                  form={form}
                  headings={table.headings}
                  cells={row.cells}
                  label={`Change ${name}`}
                  save={(cells) => saveRow(row, cells)}
                  close={close}
                />
              ) : (
                <>
                  <span className={styles.name}>{name}</span>
                  {row.problems.map((problem) => (
                    <p key={problem} className={styles.problem}>
                      Not read: {problem}
                    </p>
                  ))}
                  <span className={section.buttons}>
                    <Button size="small" aria-label={`Change ${name}`} onClick={() => setOpen(row)}>
                      Change
                    </Button>
                    <Button size="small" aria-label={`Delete ${name}`} onClick={() => void remove(row)}>
                      Delete
                    </Button>
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} of="rows" />
      {failure && <Failure error={failure.error} />}
      {open === 'new' && (
        <SetupRowForm
          form={form}
          headings={table.headings}
          cells={{}}
          label={`Add a ${form.one}`}
          save={(cells) => saveRow(null, cells)}
          close={close}
        />
      )}
      <div className={section.buttons}>
        <Button
          ref={(button: HTMLElement | null) => {
            addButton.current = button;
          }}
          size="small"
          disabledFocusable={open === 'new'}
          onClick={() => setOpen('new')}
        >
          {`Add a ${form.one}`}
        </Button>
      </div>
      <p className={section.quiet}>
        Many at once? Paste them into{' '}
        <Link as="button" inline onClick={() => goTo(table.sheet, table.address)}>
          the table in the sheet
        </Link>
        .
      </p>
    </div>
  );
}

function summaryOf({ summary, controls }: SetupForm, { cells }: SetupRowView): string {
  return summary
    .map((heading) => {
      const text = cells[heading] ?? '';
      return controls[heading]?.choices?.find(({ value }) => value === text)?.label ?? text;
    })
    .filter((text) => text !== '')
    .join(' · ');
}
