import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  cancel: { alignSelf: 'flex-start' },
});

interface Props {
  /** What takes so long: "Building the annual tables". */
  readonly label: string;
  readonly step: string;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** What is being done now, and a way out of it. */
export function Progress({ label, step, isCancelling, onCancel }: Props) {
  const styles = useStyles();
  const message = isCancelling ? 'Cancelling: putting the workbook back' : step;
  return (
    <div className={styles.stack}>
      <Field validationMessage={{ children: `${message} …`, 'aria-live': 'polite' }} validationState="none">
        <ProgressBar aria-label={label} />
      </Field>
      <Button className={styles.cancel} disabledFocusable={isCancelling} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
