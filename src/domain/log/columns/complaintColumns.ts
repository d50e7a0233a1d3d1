import { names } from './column';
import type { ColumnDefinition } from './column';

/** What tells one record from another, and its own dates. */
export const complaintColumns = {
  reference: {
    label: 'Reference',
    kind: 'reference',
    spellings: names(`
      Ref No | Unique Ref | Our Ref | Complaint Ref | Complaint Ref No | Complaint No | Complaint ID
      Case Ref | Case Ref No | Case No | Case ID | Respond No | Respond Ref | Log No | Log Ref | Record No
      Record Ref | Compliment Ref | Compliment No | Enquiry Ref | Enquiry No | URN
      Unique Reference Number | Unique ID | Unique Number
    `),
    unsure: names('ID | No | Serial No'),
  },
  recordType: {
    label: 'Record type',
    kind: 'record type',
    spellings: names(`
      Type of Record | Type of Representation | Representation Type | Feedback Type
      Type of Feedback | Case Type
    `),
    unsure: names(`
      Type | Record | Complaint Type | Type of Complaint | Representation | Complaint or Compliment
      Complaint/Compliment
    `),
  },
  procedure: {
    label: 'Procedure',
    kind: 'procedure',
    spellings: names(`
      Complaints Procedure | Complaint Procedure | Stat/Corp | Statutory/Corporate
      Statutory or Corporate | Procedure (Stat/Corp) | Statutory | Statutory? | Statutory/Non-statutory
      Stat/Non-stat | Complaint Process | Corporate/Statutory
    `),
    unsure: names('Process | Type | Complaint Type | Type of Complaint | Policy'),
  },
  received: {
    label: 'Date received',
    kind: 'date',
    spellings: names(`
      Received | Date Complaint Received | Complaint Received | Received Date | Date of Receipt
      Date of Complaint | Complaint Date | Date Logged | Logged | Date Opened | Opened | Date Created
      Create Date | Start Date | Date Started | Stage 1 Start | Stage 1 Start Date | Stage 1 Received
      Stage 1 Date Received | Stage 1 Requested | Date In | Date Received by Complaints Team
      Date Compliment Received | Date of Compliment | Compliment Received | Date Enquiry Received
      Enquiry Received | Date of Enquiry | Date of Contact
    `),
    unsure: names(`
      Date | Start | Date Complaint Made | Date Raised | Raised | Date Recorded | Date Entered
    `),
  },
  acknowledged: {
    label: 'Date acknowledged',
    kind: 'date',
    spellings: names(`
      Acknowledged | Acknowledged Date | Ack | Ack Date | Date Ack'd | Acknowledgement Sent
      Acknowledgement | Acknowledgement Date | Date of Acknowledgement | Date Acknowledgement Sent
      Ack Sent | Acknowledgement Letter | Acknowledgement Letter Sent | Ack Letter
    `),
  },
  eventDate: {
    label: 'Event date',
    kind: 'date',
    spellings: names(`
      Date of Event | Incident Date | Date of Incident | Date of Events | Date Grounds Arose
      Date Issue Arose | When did it happen | Date it Happened
    `),
  },
  withdrawn: {
    label: 'Withdrawn',
    kind: 'date or yes',
    spellings: names(`
      Date Withdrawn | Withdrawn Date | Complaint Withdrawn | Date of Withdrawal | Withdrawal Date
      Withdrawn On | Withdrawn?
    `),
  },
  suspendedFrom: {
    label: 'Suspended from',
    kind: 'date',
    spellings: names(`
      Suspended | Date Suspended | Suspension From | Suspension Start | Suspended Start
      Start of Suspension | Clock Stopped | Paused From | On Hold From
    `),
  },
  suspendedTo: {
    label: 'Suspended to',
    kind: 'date',
    spellings: names(`
      Suspended Until | Suspension To | Suspension End | Suspended End | End of Suspension
      Suspension Lifted | Clock Restarted | Date Resumed | Resumed | Paused To | On Hold To
      On Hold Until
    `),
  },
  note: {
    label: 'Notes',
    kind: 'text',
    spellings: names(`
      Note | Comments | Comment | Remarks | Further Information | Additional Information
      Additional Notes | Other Information | Update | Updates | Latest Update | Reason for Delay
      Delay Reason
    `),
  },
} as const satisfies Record<string, ColumnDefinition>;
