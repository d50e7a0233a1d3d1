import { names } from './column';
import type { ColumnDefinition } from './column';

/** Where a record belongs and what it is about. */
export const placeColumns = {
  contactMethod: {
    label: 'Contact method',
    kind: 'words',
    spellings: names(`
      Method | How Received | Method of Contact | Method Received | How Complaint Received | How Made
      Channel | Contact Channel | Via | Received Via | Mode of Contact | Method of Receipt
      Method of Complaint | Receipt Method | Contact Type
    `),
    unsure: names('Source | Received By | Origin'),
    typical: names(`
      letter | email | e-mail | e mail | phone | tel | in person | web | online | leaflet | text | app
      mind of my own | via | face to face | post | form | meeting | social media | director's office
    `),
  },
  team: {
    label: 'Team',
    kind: 'list',
    spellings: names(`
      Team Complained About | Team Name | Teams | Team Involved | Team Responsible | Responsible Team
      Service Team | Team/Service | Service/Team | Team Concerned | Team Area | Social Work Team
    `),
    unsure: names('Service | Locality | Unit | Section | Service Complained About'),
    standIns: names('TM | Team Manager | Service Manager'),
  },
  area: {
    label: 'Service area',
    kind: 'words',
    spellings: names(`
      Area | Division | Directorate | Department | Dept | Service Group | Business Area
      Head of Service Area | Area of Service | Branch
    `),
    unsure: names('Service | Locality | District | Service Complained About'),
    standIns: names('HoS | Head of Service'),
  },
  userGroup: {
    label: 'User group',
    kind: 'words',
    spellings: names(`
      Service User Group | Client Group | Legal Status | Legal Status of Child | Child Status
      Status of Child | Child Legal Status | Service User Category | CIN/CP/LAC | Cohort | Plan Type
      Category of Child
    `),
  },
  issues: {
    label: 'Issues',
    kind: 'list',
    spellings: names(`
      Issue | Issue(s) | Category | Categories | Category of Complaint | Complaint Category
      Nature of Complaint | Complaint Nature | Subject | Subject of Complaint | Complaint Subject | Theme
      Themes | Theme(s) | Complaint Theme | Complaint Themes | Complaint Issue | Main Issue
      Complaint Issues | Reason for Complaint | Reason for Complaining | Complaint About | Root Cause
      Root Causes | Issue Category | Issue Type | Issues Raised | Nature | Nature of Issue
      Heads of Complaint
    `),
    unsure: names('Reason | Type | Complaint Type | Type of Complaint'),
  },
  route: {
    label: 'Route',
    kind: 'words',
    spellings: names(`
      Resolution Route | Complaint Route | How Handled | Handled As | Formal/Informal | Formal or Informal
      Informal/Formal | Method of Resolution
    `),
  },
  status: {
    label: 'Status',
    kind: 'words',
    spellings: names(`
      Case Status | Complaint Status | Current Status | Open/Closed | Open or Closed | Position
    `),
    unsure: names('State | Progress'),
  },
} as const satisfies Record<string, ColumnDefinition>;
