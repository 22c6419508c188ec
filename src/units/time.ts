export const SECONDS_PER_HOUR = 3_600;
export const HOURS_PER_DAY = 24;
export const SECONDS_PER_DAY = HOURS_PER_DAY * SECONDS_PER_HOUR;

/** A year as meters count it. */
export const HOURS_PER_YEAR = 8_760;
export const DAYS_PER_YEAR = HOURS_PER_YEAR / HOURS_PER_DAY;
export const SECONDS_PER_YEAR = HOURS_PER_YEAR * SECONDS_PER_HOUR;
export const MINUTES_PER_YEAR = HOURS_PER_YEAR * 60;
