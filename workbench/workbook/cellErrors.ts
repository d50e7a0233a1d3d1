/** The errors that every Excel has, in the order of ERROR.TYPE: 1 is #NULL!. */
export const classicErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const;

/** Every error a cell may hold. */
export const cellErrors = [...classicErrors, '#SPILL!', '#CALC!', '#BUSY!'] as const;
