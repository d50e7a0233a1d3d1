import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { holidayNotice } from '../../actions/holidayNotice';
import { todayIso } from './todayIso';

/** Warns, from a year ahead, that the bank holidays this version knows come to their end. */
export function HolidayNotice() {
  const [notice] = useState(() => holidayNotice({ today: todayIso() }));
  if (notice === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
    </MessageBar>
  );
}
