const INVISIBLE = /[\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad\u00a0]/;
const STRAY = /^\s|\s$|\S {2,}\S|[\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad\u00a0]/;

/** True for a text with spaces at its ends, several between two words, or characters that nobody sees. */
export function hasStrayCharacters(text: string): boolean {
  return STRAY.test(text);
}

/** True where it is more than a matter of plain spaces. */
export function hasInvisibleCharacters(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The text as people see it: a hard space is a space, line breaks stay. */
export function withoutStrayCharacters(text: string): string {
  return text
    .replace(/[\u00a0\u2028\u2029\u202f]/g, " ")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, "")
    .replace(/(\S) {2,}(?=\S)/g, "$1 ")
    .trim();
}
