const TOTAL =
  /^(?:grand |sub-?\s?|overall |column |running )?totals?\b|^(?:sum|average|mean|count)\b[^a-z]*$|\bsub-?totals?$/i;
const AT_THE_END = /\btotals?\s*:?$/i;
/** Words of a text that says only which sums its row holds; a longer one is a sentence. */
const LONGEST = 6;

/** True for the text of a row of totals. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** True for a text that ends like that of a row of totals: "Goal 1 total". */
export function endsInTotal(text: string): boolean {
  return AT_THE_END.test(text);
}

/** True for a text as short as those of rows of totals are. */
export function isShortAsTotal(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST;
}
