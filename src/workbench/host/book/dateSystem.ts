/** How many days later the 1904 date system starts. */
export const DAYS_TO_1904 = 1462;
