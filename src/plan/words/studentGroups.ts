/** Groups of students that the states report, as plans write them. */
const GROUPS: readonly RegExp[] = [
  /\bstudents? with (?:disabilities|ieps?|special needs)\b|\bspecial education students\b|\bswds?\b/i,
  /\b(?:english|multilingual|emergent bilingual|dual language) (?:language )?learners?\b|\bells?\b(?=[ ,;.)]|$)|\bemergent bilinguals?\b/i,
  /\beconomically disadvantaged\b|\blow[- ]income\b|\bfree (?:and|or|&) reduced\b/i,
  /\bhigh[- ]needs students\b|\bhomeless (?:students|youth)\b|\bfoster (?:youth|students)\b|\bmigrant students\b/i,
  /\b(?:black|african[- ]american|hispanic|latin[oax]|latin[oa]\/[ao]|native american|american indian|multi-?racial) (?:or [\p{L} ]+ )?(?:students?|boys|girls|males|females)\b/iu,
  /\bsub-?groups? of students\b|\bstudent (?:sub)?groups\b/i,
];

/** The student groups that a text names, as it names them. */
export function groupsIn(text: string): string[] {
  return GROUPS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** True for what a column of student groups says of one of them: "All" and a dash name none, grades and schools are none. */
export function isStudentGroup(text: string): boolean {
  return (
    text !== "" &&
    !/^(?:all\b.*|every\b.*|whole .*|everyone|total|overall|students?|n\/?a|none|-+|–|—|(?:pre-?)?k\b.*|grades?\b.*|gr\.? ?\d.*|\d.*|adults?|staff|teachers?|principals?|educators?|leaders?|families|parents)$/i.test(
      text.trim(),
    )
  );
}
