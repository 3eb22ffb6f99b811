/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/** What Excel allows in no sheet's name, and control characters. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\u007f]+/g;

/**
 * Names of sheets for wanted ones, in order: without what Excel refuses, 31 characters at most, cut between words where that
 * can be, and none twice or taken, whatever the case. Where nothing is left of a name it is called "Sheet".
 * @param taken names that other sheets have
 */
export function sheetNames(wanted: readonly string[], taken: Iterable<string>): string[] {
  const used = new Set([...taken].map(key));
  return wanted.map((text) => {
    const base = plainName(text);
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? "" : ` ${count}`;
      const name = cut(base, MAX_LENGTH - suffix.length) + suffix;
      if (used.has(key(name))) continue;
      used.add(key(name));
      return name;
    }
  });
}

function key(name: string): string {
  return name.toLowerCase();
}

function plainName(text: string): string {
  const plain = trimmed(text.replace(FORBIDDEN, " ").replace(/\s+/g, " "));
  // Excel keeps this name for itself.
  if (plain.toLowerCase() === "history") return `${plain} 1`;
  return plain === "" ? "Sheet" : plain;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Not through the middle of a character that takes two.
  const short = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const words = short.slice(0, Math.max(0, short.lastIndexOf(" ")));
  return trimmed(words.length >= length / 2 ? words : short) || "Sheet";
}

/** No apostrophe stands at either end of a sheet's name. */
function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "");
}
