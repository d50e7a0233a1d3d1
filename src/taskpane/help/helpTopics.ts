interface HelpTopic {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What an officer asks first, in the order they would ask it. */
export const helpTopics: readonly HelpTopic[] = [
  {
    title: 'Where to begin',
    lines: [
      'Open your own log and choose Log: see what each heading was taken for, and put right what was not understood.',
      'Choose Check, then Check log: every finding says what is wrong and how to put it right, and takes you to its cell.',
      'Choose Deadlines: whom to chase for an answer, what is late and what falls due first.',
      'Choose Annual report, pick the year, and press Build annual tables: the tables, PivotTables, charts and sentences come on sheets of their own.',
    ],
  },
  {
    title: 'Dates as formulas',
    lines: [
      'In any cell, type =STAGE1DUE( and choose the cell with the date received: the answer is the tenth working day.',
      'Type =STAGE2DUE(, =WORKINGDAYSLATE( or =TIMESCALESTATUS( for the others: Excel says what each asks for as you type.',
      'A date shown as a number only needs a date format: Home, Number, Short Date.',
    ],
  },
  {
    title: 'Your log stays yours',
    lines: [
      'Nothing leaves this workbook: the add-in has no server and sends nothing.',
      'No cell that you typed is changed unless you choose a fix that you have seen, and every fix can be put back.',
      'What you settle is kept on the sheet Complaints setup, as plain tables that you may change yourself.',
      'The sheets it makes work without the add-in. Building again replaces those sheets and nothing else.',
    ],
  },
  {
    title: 'With the keyboard',
    lines: [
      'F6 goes from the sheet to the ribbon and to this pane, and back.',
      'Alt shows the letters of the ribbon: press those of the Complaints tab, then those of a button.',
      'Here, the arrow keys walk along the pages and Enter opens one; the Tab key goes on from its heading.',
    ],
  },
  {
    title: 'When something does not work',
    lines: [
      'A button of the Complaints tab did nothing: Excel may miss the first press while the add-in starts. Press it again, or Open pane.',
      'A formula shows #NAME?: the add-in is not loaded in this workbook. Press Open pane, then F9.',
      'A sheet is protected: unprotect it on the Review tab first. The add-in never does so itself.',
    ],
  },
];
