/**
 * True when a number format (in its English form) shows a number as a date: it has a day, month or year outside quotes,
 * colors and conditions. A format of times alone ("h:mm") is none.
 */
export function isDateFormat(format: string): boolean {
  const codes = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General/gi, "")
    .toLowerCase();
  if (/[dy]/.test(codes)) return true;
  // A lone "m" is a month, unless hours or seconds make it minutes.
  return /m/.test(codes) && !/[hs]/.test(codes);
}
