/**
 * Formula of a link to a row of the plan: its label says where it leads. A formula and not a hyperlink of Excel's: rows of
 * these tables change what they show, and a hyperlink would go on leading to where it led when it was made. What it shows
 * is text, so figures stand in cells of their own.
 * @param address, label formulas; empty for none
 */
export function placeLink(address: string, label: string): string {
  return `=IF(${address}="","",HYPERLINK(${address},${label}))`;
}
