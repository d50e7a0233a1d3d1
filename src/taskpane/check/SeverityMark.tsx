import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/finding';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** Each has a shape of its own, since colours are not for everyone. */
const shapes: Readonly<Record<Severity, string>> = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.75 3h1.5v5h-1.5V4ZM8 10.4a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z',
  warning:
    'M8 1.2c.5 0 .9.3 1.1.7l5.7 10.9c.5.9-.2 1.9-1.1 1.9H2.3c-.9 0-1.6-1-1.1-1.9L6.9 1.9c.2-.4.6-.7 1.1-.7ZM7.25 5.5v4h1.5v-4h-1.5ZM8 10.7a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  note: 'M3 2h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Zm4.25 5v4.5h1.5V7h-1.5ZM8 4.1A.9.9 0 1 0 8 5.9a.9.9 0 0 0 0-1.8Z',
};

interface Props {
  readonly severity: Severity;
  /** Instead of "Error", "Warning" or "Note". */
  readonly word?: string;
}

/** How grave a finding is: a shape and a word. */
export function SeverityMark({ severity, word }: Props) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="currentColor"
        fillRule="evenodd"
      >
        <path d={shapes[severity]} />
      </svg>
      {word ?? words[severity]}
    </span>
  );
}
