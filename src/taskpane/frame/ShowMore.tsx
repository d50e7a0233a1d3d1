import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from './Announcer';

/** The part of a long list that is shown, and how to show more of it. */
export interface Shown<T> {
  readonly shown: readonly T[];
  readonly more: { readonly left: number; readonly show: () => void };
}

/** A long list `step` at a time: a page of ten thousand lines helps nobody, and is slow. */
export function useShown<T>(all: readonly T[], step: number): Shown<T> {
  const [limit, setLimit] = useState(step);
  return {
    shown: all.slice(0, limit),
    more: {
      left: Math.max(0, all.length - limit),
      show: () => setLimit((before) => before + Math.max(step, before)),
    },
  };
}

interface Props {
  readonly more: Shown<unknown>['more'];
  /** What the list is of: "findings". */
  readonly of: string;
}

/** Stays where it is while there is more to show, so that the focus is not lost. */
export function ShowMore({ more, of }: Props) {
  const announce = useAnnounce();
  const [wasUsed, setWasUsed] = useState(false);
  if (more.left === 0 && !wasUsed) return null;
  const isAll = more.left === 0;
  return (
    <Button
      appearance="subtle"
      size="small"
      // Not taken away, nor simply disabled: either would lose the focus of who has just pressed it.
      disabledFocusable={isAll}
      onClick={() => {
        setWasUsed(true);
        more.show();
        announce(`More ${of} shown.`);
      }}
    >
      {isAll ? `All ${of} are shown` : `Show more (${more.left.toLocaleString('en-GB')} left)`}
    </Button>
  );
}
