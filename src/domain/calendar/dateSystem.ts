/** Days from the first day of Excel's 1900 date system, in which a `Day` counts, to that of the 1904 one. */
export const daysBetweenSystems = 1462;
