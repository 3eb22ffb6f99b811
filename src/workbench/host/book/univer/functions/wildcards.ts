/**
 * Excel's wildcards as a regular expression: * for any text, ? for one character, ~ before one of these (or before ~)
 * for the character itself. Null when the text has none of them.
 */
export function wildcardPattern(text: string, extent: "whole" | "part"): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  let source = "";
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    const next = text[index + 1];
    if (character === "~" && next !== undefined && "*?~".includes(next)) {
      source += escape(next);
      index += 1;
    } else if (character === "*") source += "[^]*";
    else if (character === "?") source += "[^]";
    else source += escape(character);
  }
  return new RegExp(extent === "whole" ? `^${source}$` : source, "iu");
}

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
