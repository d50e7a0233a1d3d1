import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { isPageId, pages } from './pages';
import type { PageId } from './pages';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
});

interface Props {
  readonly page: PageId;
  readonly onChange: (page: PageId) => void;
}

/** The pages as tabs: the arrow keys walk along them, Enter or the space bar opens one. */
export function PageTabs({ page, onChange }: Props) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      aria-label="Pages"
      selectedValue={page}
      onTabSelect={(_, { value }) => isPageId(value) && onChange(value)}
    >
      {pages.map(({ id, label }) => (
        <Tab key={id} id={tabId(id)} value={id} aria-controls={panelId}>
          {label}
        </Tab>
      ))}
    </TabList>
  );
}

/** The element that shows the chosen page. */
export const panelId = 'page';

export function tabId(page: PageId): string {
  return `tab-${page}`;
}
