import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { failureDetails, failureMessage } from './failureDetails';

/** What went wrong: a sentence that says what to do where the officer can mend it; otherwise that it is our fault. */
export function Failure({ error }: { readonly error: unknown }) {
  if (error instanceof Error && error.name === 'AddinError') {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{error.message}</MessageBarBody>
      </MessageBar>
    );
  }
  return <OurFault error={error} />;
}

type Copying = 'not yet' | 'copied' | 'refused';

const copyLabels: Readonly<Record<Copying, string>> = {
  'not yet': 'Copy details',
  copied: 'Copied',
  // Some versions of Excel do not let an add-in reach the clipboard.
  refused: 'Excel did not allow it: select and copy the lines above',
};

function OurFault({ error }: { readonly error: unknown }) {
  const [copying, setCopying] = useState<Copying>('not yet');
  const details = failureDetails(error);
  const copy = () =>
    void navigator.clipboard.writeText(details).then(
      () => setCopying('copied'),
      () => setCopying('refused'),
    );
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{failureMessage(error)}</MessageBarTitle>
        If it happens again, send these details to whoever looks after the add-in: they hold nothing from your
        log.
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{details}</pre>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={copy}>{copyLabels[copying]}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
