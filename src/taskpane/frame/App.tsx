import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { Announcer } from './Announcer';
import { isExcelDark, watchExcelTheme } from './excelTheme';
import { FirstRunGuide } from './FirstRunGuide';
import { HolidayNotice } from './HolidayNotice';
import { keepTabInPane } from './keepTabInPane';
import { PageBody } from './PageBody';
import { PageTabs, panelId, tabId } from './PageTabs';
import { PlacesToGo } from './useGoTo';
import { usePage } from './usePage';

const useStyles = makeStyles({
  frame: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
  },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** The frame of the pane, in Excel's light or dark: its pages as tabs, and the one that is open. */
export function App() {
  const styles = useStyles();
  const isDark = useSyncExternalStore(watchExcelTheme, isExcelDark);
  const { page, isChosen, open } = usePage();

  useEffect(keepTabInPane, []);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.frame}>
      <Announcer>
        <header className={styles.head}>
          <p className={styles.name}>Complaints Toolkit</p>
          <PageTabs page={page} onChange={open} />
        </header>
        <main className={styles.page}>
          <HolidayNotice />
          <FirstRunGuide open={open} />
          <div role="tabpanel" id={panelId} aria-labelledby={tabId(page)}>
            <PlacesToGo>
              <PageBody page={page} isChosen={isChosen} open={open} />
            </PlacesToGo>
          </div>
        </main>
      </Announcer>
      <footer className={styles.foot}>
        Nothing leaves this workbook. Your log is changed only when you choose it.
      </footer>
    </FluentProvider>
  );
}
