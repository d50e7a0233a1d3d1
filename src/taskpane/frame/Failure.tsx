import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { failureDetails } from './failureDetails';

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

function OurFault({ error }: { readonly error: unknown }) {
  const [isCopied, setIsCopied] = useState(false);
  const details = failureDetails(error);
  const copy = () => void navigator.clipboard.writeText(details).then(() => setIsCopied(true));
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Something went wrong in Complaints Toolkit.</MessageBarTitle>
        Your workbook is as it was. If it happens again, send these details to whoever looks after the add-in:
        they hold nothing from your log.
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{details}</pre>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={copy}>{isCopied ? 'Copied' : 'Copy details'}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
