/** The words of a list written as "one | another", over as many lines as it takes. */
export function words(text: string): readonly string[] {
  return text.split("|").map((word) => word.trim().replace(/\s+/g, " "));
}
