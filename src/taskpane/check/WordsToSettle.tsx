import { Button, Field, Link, Select, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { changeSetup } from '../../actions/changeSetup';
import { columnOf } from '../../domain/log/columns';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { UnknownWord } from './unknownWords';

interface Props {
  readonly words: readonly UnknownWord[];
  readonly choice: LogChoice;
  /** Checks the log again with what was settled. */
  readonly refresh: () => Promise<void>;
}

/** The officer's own words that we do not know: what each means is asked once, and kept on Complaints setup. */
export function WordsToSettle({ words, choice, refresh }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  const [meanings, setMeanings] = useState<ReadonlyMap<string, string>>(new Map());
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const { shown, more } = useShown(words, 10);

  const chosen = words.flatMap((word) => {
    const means = meanings.get(keyOf(word));
    return means ? [{ field: word.field, word: word.word, means }] : [];
  });
  const settle = async () => {
    setIsSaving(true);
    setFailure(null);
    title.current?.focus();
    try {
      await changeSetup({ log: choice, words: chosen });
      setMeanings(new Map());
      announce(`${countOf(chosen.length, 'word')} settled. Checking the log again.`);
      await refresh();
    } catch (error) {
      setFailure({ error });
    }
    setIsSaving(false);
  };

  if (words.length === 0 && !isSaving && !failure) return null;
  return (
    <section className={section.section} aria-labelledby="words-title">
      <h2 id="words-title" ref={title} tabIndex={-1} className={section.title}>
        Words to settle
      </h2>
      <p className={section.text}>
        Say once what each of these means. It is kept on Complaints setup; your log is not changed.
      </p>
      <ul className={section.list}>
        {shown.map((word) => (
          <li key={keyOf(word)}>
            <Field label={`“${word.word}” in ${columnOf(word.field).label}`} hint={<Places word={word} />}>
              <Select
                value={meanings.get(keyOf(word)) ?? ''}
                onChange={(_, { value }) => setMeanings((before) => new Map(before).set(keyOf(word), value))}
              >
                <option value="">Not settled</option>
                {word.meanings.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {word.isJoin ? `The same as “${meaning}”` : meaning}
                  </option>
                ))}
              </Select>
            </Field>
          </li>
        ))}
      </ul>
      <ShowMore more={more} of="words" />
      {failure && <Failure error={failure.error} />}
      {isSaving ? (
        <Spinner size="tiny" label="Keeping it on Complaints setup …" labelPosition="after" />
      ) : (
        <div className={section.buttons}>
          <Button disabledFocusable={chosen.length === 0} onClick={() => void settle()}>
            {chosen.length === 0 ? 'Settle' : `Settle ${countOf(chosen.length, 'word')}`}
          </Button>
        </div>
      )}
    </section>
  );
}

/** How often the word stands in the log, and the way to the first of its cells. */
function Places({ word: { findings, meanings, isJoin } }: { readonly word: UnknownWord }) {
  const goTo = useGoTo();
  const [first] = findings;
  if (!first) return null;
  const cell = `${first.column}${first.row}`;
  return (
    <>
      {isJoin
        ? `May be the same as “${meanings[0] ?? ''}”, see`
        : `${countOf(findings.length, 'cell')}, the first`}{' '}
      <Link as="button" inline onClick={() => goTo(first.sheet, cell)}>
        {cell}
      </Link>
    </>
  );
}

function keyOf({ field, word }: UnknownWord): string {
  return `${field}\n${word}`;
}
