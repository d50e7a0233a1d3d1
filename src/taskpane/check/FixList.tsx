import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Fix, FixKind } from '../../domain/fixes/fix';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useSectionStyles } from '../frame/useSectionStyles';
import { fixKey } from './fixKey';
import { FixTable } from './FixTable';
import type { FixOutcome, Fixes } from './useFixes';

const kinds: readonly FixKind[] = ['date', 'number', 'spelling', 'spaces'];

interface Props {
  readonly fixes: readonly Fix[];
  readonly work: Fixes;
}

/** What can be put right without a doubt: chosen cell by cell, and put back with one button. */
export function FixList({ fixes, work }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixes.filter((fix) => chosenKeys.has(fixKey(fix)));
  const { doing, outcome, failure, canPutBack } = work;

  useEffect(() => {
    if (outcome) announce(saidOf(outcome));
  }, [outcome, announce]);

  if (fixes.length === 0 && !outcome && !failure && !doing && canPutBack === 0) return null;

  const choose = (some: readonly Fix[], isChosen: boolean) =>
    setChosenKeys((before) => withKeys(before, some.map(fixKey), isChosen));
  // The buttons come and go with what there is to do: the focus must not go with them.
  const start = (change: () => Promise<void>) => {
    title.current?.focus();
    setChosenKeys(new Set());
    void change();
  };
  return (
    <section className={section.section} aria-labelledby="fixes-title">
      <h2 id="fixes-title" ref={title} tabIndex={-1} className={section.title}>
        Cells to put right
      </h2>
      {failure && <Failure error={failure.error} />}
      {outcome && <Outcome outcome={outcome} />}
      {fixes.length > 0 && (
        <p className={section.text}>
          {countOf(fixes.length, 'cell')} can be put right without a doubt. Tick those to change: only they
          are.
        </p>
      )}
      {kinds.map((kind) => {
        const some = fixes.filter((fix) => fix.kind === kind);
        return (
          some.length > 0 && (
            <FixTable key={kind} kind={kind} fixes={some} chosen={chosenKeys} choose={choose} />
          )
        );
      })}
      {doing ? (
        <Spinner
          size="tiny"
          labelPosition="after"
          label={doing === 'applying' ? 'Changing the cells …' : 'Putting the cells back …'}
        />
      ) : (
        <div className={section.buttons}>
          {fixes.length > 0 && (
            <Button
              appearance="primary"
              disabledFocusable={chosen.length === 0}
              onClick={() => start(() => work.apply(chosen))}
            >
              {chosen.length === 0 ? 'Apply' : `Apply ${countOf(chosen.length, 'fix', 'fixes')}`}
            </Button>
          )}
          {canPutBack > 0 && (
            <Button onClick={() => start(work.putBack)}>Put back {countOf(canPutBack, 'cell')}</Button>
          )}
        </div>
      )}
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: FixOutcome }) {
  const section = useSectionStyles();
  const { shown, more } = useShown(outcome.skipped, 5);
  return (
    <MessageBar intent={outcome.skipped.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{saidOf(outcome)}</MessageBarTitle>
        {shown.length > 0 && (
          <ul className={section.bullets}>
            {shown.map(({ fix, message }) => (
              <li key={fixKey(fix)}>{message}</li>
            ))}
          </ul>
        )}
        <ShowMore more={more} of="cells" />
      </MessageBarBody>
    </MessageBar>
  );
}

function saidOf({ kind, count, skipped }: FixOutcome): string {
  const done =
    kind === 'applied'
      ? `${countOf(count, 'cell')} put right.`
      : `${countOf(count, 'cell')} put back as ${count === 1 ? 'it was' : 'they were'}.`;
  return skipped.length === 0 ? done : `${done} ${countOf(skipped.length, 'cell')} left alone.`;
}

function withKeys(
  before: ReadonlySet<string>,
  keys: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(before);
  for (const key of keys) {
    if (isChosen) next.add(key);
    else next.delete(key);
  }
  return next;
}
