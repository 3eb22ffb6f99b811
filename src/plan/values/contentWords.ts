/** A word that says something, as it is written, and what it is compared by. */
export interface ContentWord {
  readonly word: string;
  readonly stem: string;
}

/** Small words, and words that any line of a plan has. */
const SAY_NOTHING = new Set(
  `a an and are as at be been both but by can do does each every for from had has have if in into is it its least less more most no
  not of off on one only or our other out over own per so some such than that the their them then there these they this those through to
  under until up use used using via was we were what when where which while who will with within without would you your all any
  also about across after before between during two three four five six seven eight nine ten first second third new
  school schools district districts plan plans goal goals objective objectives initiative initiatives strategy strategies action actions
  student students pupil pupils child children kid kids learner learners teacher teachers staff
  year years annual annually month months monthly week weeks weekly day days daily quarter quarters quarterly fall winter spring summer
  increase increased increasing increases decrease decreased decreasing reduce reduced reducing improve improved improving improvement raise
  raised ensure ensuring provide provided provides providing implement implemented implementing implementation develop developed developing development
  create created creating establish established establishing build building built support supported supporting supports make makes making made
  continue continued continuing help helps helping begin begins beginning start starts high higher low lower strong stronger better best
  percent percentage level levels number rate rates target targets baseline grade grades round rounds time times set sets work works working
  meet meets meeting meetings get gets give gives take takes run runs hold holds keep keeps kept go goes effective effectively quality`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words of schools that mean the same: the first of a line stands for all. */
const SAME = `
  literacy reading read reader readers phonics ela
  math mathematics numeracy maths
  attendance absence absences absent absenteeism attend attending
  family families parent parents caregiver caregivers
  discipline suspension suspensions suspended behavior behaviour behavioral
  coaching coach coaches coached
  special sped iep ieps disability disabilities
  multilingual ell ells esl bilingual
  technology device devices
  graduation graduate graduates graduating
  hiring hire hires recruit recruitment recruiting
  belonging belong belongs
  assessment assessments testing test tests
  writing write writes written writer writers
`;

const sameAs = new Map<string, string>(
  SAME.trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.trim().split(/\s+/);
      return [first, ...others].map((word) => [word, first] as const);
    }),
);

const ENDINGS = /(?:ations|ation|ings|ing|ments|ment|ness|ies|ied|ers|er|ed|es|s|ly|y|e)$/;

/**
 * The words of a wording that say what it is about, each once, in order. Small words, numbers and what every plan says
 * ("school", "improve") are left out; forms of a word are one ("coach", "coaching"), and so are some that mean the same.
 */
export function contentWords(text: string): ContentWord[] {
  const found = new Map<string, ContentWord>();
  for (const [word] of text.normalize("NFKC").matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)) {
    for (const part of word.split("-")) {
      const plain = part.toLowerCase().replace(/['’]s?$/, "");
      if (plain.length < 3 || SAY_NOTHING.has(plain)) continue;
      const stem = stemOf(plain);
      if (!found.has(stem)) found.set(stem, { word: part, stem });
    }
  }
  return [...found.values()];
}

/** A plain way to take off endings; that some stems are no words does no harm. */
function stemOf(word: string): string {
  const same = sameAs.get(word);
  if (same) return same;
  const stem = word.replace(ENDINGS, "");
  if (stem.length < 4) return sameAs.get(word.replace(/s$/, "")) ?? word.replace(/s$/, "");
  // "planning" and "plan"
  return stem.replace(/([bdfgmnprt])\1$/, "$1");
}
