/** Exampleshire, a council that does not exist: its teams, its words, and how often each comes up. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

export const teams: Weighted<{
  readonly area: string;
  readonly team: string;
  readonly kind: 'statutory' | 'mixed';
}> = [
  [{ area: 'Assessment and Safeguarding', team: 'Assessment Team North', kind: 'statutory' }, 15],
  [{ area: 'Assessment and Safeguarding', team: 'Assessment Team South', kind: 'statutory' }, 13],
  [{ area: 'Assessment and Safeguarding', team: 'Child Protection Team', kind: 'statutory' }, 12],
  [{ area: 'Assessment and Safeguarding', team: 'Front Door (MASH)', kind: 'mixed' }, 6],
  [{ area: 'Children in Care', team: 'Looked After Children Team 1', kind: 'statutory' }, 9],
  [{ area: 'Children in Care', team: 'Looked After Children Team 2', kind: 'statutory' }, 8],
  [{ area: 'Children in Care', team: 'Leaving Care Team', kind: 'statutory' }, 6],
  [{ area: 'Fostering and Adoption', team: 'Fostering', kind: 'statutory' }, 6],
  [{ area: 'Fostering and Adoption', team: 'Adoption and Special Guardianship', kind: 'statutory' }, 5],
  [{ area: 'Disabled Children', team: 'Disabled Children Team', kind: 'mixed' }, 9],
  [{ area: 'Disabled Children', team: 'Short Breaks', kind: 'mixed' }, 4],
  [{ area: 'Early Help', team: 'Family Support', kind: 'mixed' }, 4],
];

export const issues: Weighted<string> = [
  ['Staff attitude or behaviour', 22],
  ['Poor communication', 20],
  ['Delay in providing a service', 14],
  ['Disagreement with decision or assessment', 16],
  ['Quality of service', 10],
  ['Contact arrangements', 6],
  ['Accuracy of records or reports', 7],
  ['Breach of confidentiality', 3],
  ['Placement', 4],
  ['Financial support', 4],
];

export const complainants: Weighted<string> = [
  ['Mother', 38],
  ['Father', 22],
  ['Both parents', 7],
  ['Grandparent', 8],
  ['Foster carer', 6],
  ['Special guardian', 4],
  ['Young person', 6],
  ['Care leaver', 4],
  ['Other relative', 3],
  ['Advocate', 2],
];

export const contactMethods: Weighted<string> = [
  ['Email', 52],
  ['Online form', 22],
  ['Telephone', 15],
  ['Letter', 7],
  ['In person', 2],
  ['Via advocate', 2],
];

export const ethnicities: Weighted<string> = [
  ['White British', 46],
  ['White: any other background', 5],
  ['Asian: Pakistani', 5],
  ['Asian: Indian', 3],
  ['Asian: Bangladeshi', 2],
  ['Black: African', 5],
  ['Black: Caribbean', 3],
  ['Mixed: White and Black Caribbean', 4],
  ['Mixed: White and Asian', 2],
  ['Any other ethnic group', 2],
  ['Not known', 17],
  ['', 6],
];

export const ages: Weighted<string> = [
  ['Under 16', 4],
  ['16 to 17', 4],
  ['18 to 24', 12],
  ['25 to 34', 28],
  ['35 to 44', 26],
  ['45 to 54', 10],
  ['55 to 64', 5],
  ['65 and over', 2],
  ['Not known', 7],
  ['', 2],
];

export const genders: Weighted<string> = [
  ['Female', 60],
  ['Male', 33],
  ['Joint', 5],
  ['Not known', 2],
];

export const disabilities: Weighted<string> = [
  ['No', 62],
  ['Yes', 14],
  ['Not known', 18],
  ['', 6],
];

export const sexualOrientations: Weighted<string> = [
  ['Heterosexual', 38],
  ['Gay or lesbian', 2],
  ['Bisexual', 2],
  ['Prefer not to say', 8],
  ['Not known', 34],
  ['', 16],
];

export const userGroups: Weighted<string> = [
  ['Child in need', 42],
  ['Child protection plan', 22],
  ['Child looked after', 20],
  ['Care leaver', 7],
  ['Disabled child', 9],
];

export const stage1Outcomes: Weighted<string> = [
  ['Not upheld', 40],
  ['Partially upheld', 33],
  ['Upheld', 17],
  ['Inconclusive', 4],
  ['Resolved', 3],
];

export const stage2Outcomes: Weighted<string> = [
  ['Partially upheld', 58],
  ['Not upheld', 26],
  ['Upheld', 12],
];

export const stage3Outcomes: Weighted<string> = [
  ['Partially upheld', 50],
  ['Not upheld', 42],
  ['Upheld', 8],
];

export const resolutions: Weighted<string> = [
  ['Explanation', 45],
  ['Apology', 30],
  ['Apology; Explanation', 12],
  ['Change of decision', 3],
  ['Practice issue addressed', 7],
  ['Change of social worker', 3],
];

export const learningActions: Weighted<string> = [
  ['Remind the team to tell families in writing when a worker changes', 10],
  ['Update the contact arrangements template', 6],
  ['Team briefing on recording telephone calls', 8],
  ['Check reports with the family before they are shared', 7],
  ['Review how delays in short breaks are escalated', 4],
];

export const ombudsmanDecisions: Weighted<string> = [
  ['Upheld', 4],
  ['Not upheld', 3],
  ['Closed after initial enquiries', 6],
  ['Premature', 4],
];

export const complimentOrigins: Weighted<string> = [
  ['Parent', 46],
  ['Young person', 14],
  ['Foster carer', 14],
  ['Professional', 20],
  ['Court', 6],
];

export const complimentThemes: Weighted<string> = [
  ['Support given', 48],
  ['Communication', 26],
  ['Going the extra mile', 26],
];
