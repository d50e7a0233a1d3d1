/** Whether crosstabs also show each figure as a percentage of its row's Total, of its column's, or not at all. */
export type Shares = 'none' | 'row' | 'column';

export const sharesChoices: readonly Shares[] = ['none', 'row', 'column'];
