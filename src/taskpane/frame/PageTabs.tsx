import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { pages } from './pages';
import type { PageId } from './pages';

/*
 * Not Fluent's TabList: it brings invisible stops for the Tab key into the page (which axe rightly reports) and a third
 * more script than these lines.
 */
const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  tab: {
    appearance: 'none',
    border: 'none',
    borderBottom: `3px solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Colours of ours are taken away there, and with them the line that tells the chosen tab.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  readonly page: PageId;
  readonly onChange: (page: PageId) => void;
}

/** The pages as tabs: the arrow keys, Home and End walk along them; Enter or the space bar opens one. */
export function PageTabs({ page, onChange }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll('button') ?? [])];
    const next =
      tabs[
        nextPlace(
          event.key,
          tabs.findIndex((tab) => tab === event.target),
          tabs.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Pages" className={styles.tabs} onKeyDown={walk}>
      {pages.map(({ id, label }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === page}
          aria-controls={panelId}
          tabIndex={id === page ? 0 : -1}
          className={mergeClasses(styles.tab, id === page && styles.chosen)}
          onClick={() => onChange(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** The element that shows the chosen page. */
export const panelId = 'page';

export function tabId(page: PageId): string {
  return `tab-${page}`;
}

/** Which tab a key leads to, round the ends; -1 for any other key. */
function nextPlace(key: string, place: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
