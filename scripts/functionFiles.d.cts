/** The paths of the files whose exports are custom functions, in the order in which Excel and the reference list them. */
export const functionFiles: string[];
