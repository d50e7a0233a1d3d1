declare const dayBrand: unique symbol;

/**
 * A calendar day as a whole number: Excel's serial in the 1900 date system (1 January 1900 is 1, 1 March 1900 is 61).
 * Branded, so that a count of days is never taken for a day.
 */
export type Day = number & { readonly [dayBrand]: 'Day' };
