import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { AnnualReportPage } from '../annualReport/AnnualReportPage';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

const useStyles = makeStyles({
  frame: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
  },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  page: {
    flexGrow: 1,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** The frame of the pane, in Excel's light or dark. */
export function App() {
  const styles = useStyles();
  const isDark = useSyncExternalStore(watchDark, () => darkQuery.matches);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.frame}>
      <header className={styles.head}>
        <p className={styles.name}>Complaints Toolkit</p>
      </header>
      <main className={styles.page}>
        <AnnualReportPage />
      </main>
      <footer className={styles.foot}>Nothing leaves this workbook. Your log is never changed.</footer>
    </FluentProvider>
  );
}

function watchDark(onChange: () => void): () => void {
  darkQuery.addEventListener('change', onChange);
  return () => darkQuery.removeEventListener('change', onChange);
}
