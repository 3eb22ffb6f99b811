import type { Token } from "@borgar/fx";

/**
 * A text or boolean with minus signs before it, `--"5"`, in a form that the engine reads: it takes the sign for a part of
 * the text. Null when none begins at the index.
 */
export function negatedLiteral(
  tokens: readonly Token[],
  index: number,
): { readonly part: string; readonly lastIndex: number } | null {
  if (tokens[index]!.value !== "-" || !isPrefix(tokens.slice(0, index))) return null;
  let signs = 0;
  let at = index;
  while (tokens[at]?.value === "-" || tokens[at]?.type === "whitespace") {
    if (tokens[at]!.value === "-") signs += 1;
    at += 1;
  }
  const literal = tokens[at];
  if (literal?.type !== "string" && literal?.type !== "bool") return null;
  return { part: "(0-".repeat(signs) + literal.value + ")".repeat(signs), lastIndex: at };
}

/** Whether a minus sign after some tokens is one of a single value, and doesn't take one value from another. */
function isPrefix(before: readonly Token[]): boolean {
  const last = before.filter(({ type }) => type !== "whitespace").at(-1);
  if (last === undefined || last.type === "fx_prefix") return true;
  return last.type === "operator" && ![")", "}", "%"].includes(last.value);
}
