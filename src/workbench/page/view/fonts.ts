/** What stands in for Excel's own fonts where they are not installed: faces of about the same width, never a wide one. */
const SANS = [
  "Carlito",
  "Segoe UI",
  "Helvetica Neue",
  "Arial",
  "Liberation Sans",
  "DejaVu Sans Condensed",
  "sans-serif",
];
const SERIF = [
  "Cambria",
  "Caladea",
  "Times New Roman",
  "Liberation Serif",
  "DejaVu Serif Condensed",
  "serif",
];
const FIXED = ["Consolas", "Courier New", "Liberation Mono", "DejaVu Sans Mono", "monospace"];

const SERIF_NAMES = /times|georgia|cambria|garamond|palatino|book antiqua|century|serif(?<!sans.serif)/i;
const FIXED_NAMES = /courier|consol|mono|lucida console/i;

/** The standard font of workbooks that say nothing else. */
export const STANDARD_FONT = "Calibri";

/** A font and what to draw with when it isn't there, as CSS has it. */
export function fontStack(name: string): string {
  const substitutes = FIXED_NAMES.test(name) ? FIXED : SERIF_NAMES.test(name) ? SERIF : SANS;
  return [name, ...substitutes.filter((each) => each !== name)].join(", ");
}
