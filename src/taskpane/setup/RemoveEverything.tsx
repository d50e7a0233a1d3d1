import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { RunProgress } from '../frame/RunProgress';
import { useSectionStyles } from '../frame/useSectionStyles';
import { RemovalResult } from './RemovalResult';
import type { Removal } from './useRemoval';

/** The way out: everything that the add-in added goes, once the officer has read what goes and what stays. */
export function RemoveEverything({ removal }: { readonly removal: Removal }) {
  const section = useSectionStyles();
  const { state, start } = removal;
  const [isAsking, setIsAsking] = useState(false);
  const openButton = useRef<HTMLElement>(null);
  const isRunning = state.kind === 'making';

  // The buttons that were pressed are gone: the focus must not go with them.
  const close = () => {
    setIsAsking(false);
    requestAnimationFrame(() => openButton.current?.focus());
  };
  const remove = () => {
    close();
    start();
  };
  return (
    <section className={section.section} aria-labelledby="remove-title">
      <h2 id="remove-title" className={section.title}>
        Remove everything
      </h2>
      <p className={section.text}>
        Gives your workbook back without anything that the add-in added to it. You are asked first.
      </p>
      <div className={section.buttons}>
        <Button
          ref={(button: HTMLElement | null) => {
            openButton.current = button;
          }}
          disabledFocusable={isRunning || isAsking}
          onClick={() => setIsAsking(true)}
        >
          Remove everything …
        </Button>
      </div>
      {isAsking && <Confirmation remove={remove} keep={close} />}
      <RunProgress label="Removing everything the add-in added" run={removal}>
        {(removed) => <RemovalResult removed={removed} />}
      </RunProgress>
    </section>
  );
}

interface Question {
  readonly remove: () => void;
  readonly keep: () => void;
}

function Confirmation({ remove, keep }: Question) {
  const section = useSectionStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={section.section} role="group" aria-labelledby="remove-question">
      <h3 id="remove-question" className={section.subtitle} tabIndex={-1} ref={heading}>
        Remove everything the add-in added?
      </h3>
      <p className={section.text}>What goes:</p>
      <ul className={section.bullets}>
        <li>its sheets: the annual tables and their copies, the checks, the chase list, the scorecard;</li>
        <li>Complaints setup, with whatever you have entered there: closure days, words, figures;</li>
        <li>the flags in your log;</li>
        <li>the columns of due dates.</li>
      </ul>
      <p className={section.text}>What stays:</p>
      <ul className={section.bullets}>
        <li>your log and your own sheets, with the corrections that were made in them;</li>
        <li>columns of due dates in which you have typed;</li>
        <li>formulas with our functions that you typed: without the add-in they show #NAME?.</li>
      </ul>
      <p className={section.text}>
        Excel cannot undo the deleting of sheets. Save a copy of the workbook first if you may want them back.
      </p>
      <div className={section.buttons}>
        <Button appearance="primary" onClick={remove}>
          Remove it all
        </Button>
        <Button onClick={keep}>Keep it</Button>
      </div>
    </div>
  );
}
