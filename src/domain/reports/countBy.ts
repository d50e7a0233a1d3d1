/**
 * Which day puts a complaint into the year, where the officer may choose: counts go by the day received and outcomes and
 * timeliness by the day decided, as usual; or every such table by the one or by the other.
 */
export type CountBy = 'usual' | 'received' | 'decided';

export const countsBy: readonly CountBy[] = ['usual', 'received', 'decided'];
