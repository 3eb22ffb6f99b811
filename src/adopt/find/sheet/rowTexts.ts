const NOTE =
  /^(?:notes?|legend|key|how to|instructions?|source|sources|disclaimer|comments?|\*|†|‡|\(\*|for more|please|see |copyright|all rights|(?:or,? )?click here)\b|^(?:insert|add) .*\brows?\b.*\b(?:above|below|here)\b|^[*†‡©]|:$/i;
const LEVEL =
  /^(?:strategic |district |school |annual |key |priority |smart |performance |improvement |measurable )?(?:goals?|objectives?|phases?|priorit(?:y|ies)|pillars?|strateg(?:y|ies)|focus(?: area)?|initiatives?|themes?|commitments?|sections?|parts?|stages?|standards?|domains?|areas?|outcomes?|workstreams?|categor(?:y|ies)|quarters?|components?|strands?|programs?|projects?)\s*(?:#|no\.?|number)?\s*(?:\d|[ivx]+\b|[a-z]\b|:|[-–—])/i;

/** True for a remark under a table: a note, a legend, small print, a long sentence. */
export function isNote(text: string): boolean {
  return NOTE.test(text) || text.split(" ").length > 25;
}

/** True for a text that names a level of a plan with its number: "Goal 2: …". */
export function namesLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** True for a number that was written down the sheet before there was anything to number. */
export function isBareNumber(text: string): boolean {
  return /^\d+\.?$/.test(text);
}
