/** How a spelling of a school takes apart: what it is called, and which kind of school it says it is. */
export interface SchoolName {
  /** The name without the kind, in lower case: "bates" for "BATES ES". */
  readonly base: string;
  /** "E", "M", "H" …, "" where the spelling doesn't say. */
  readonly kind: string;
}

/** What kinds of school are called at the end of a name, longest first. "School" alone says no kind. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["E", /\s(?:elementary school|elementary|elem\.? school|elem|el|primary school|primary|e\.?s\.?)$/],
  [
    "M",
    /\s(?:middle school|middle|junior high school|junior high|jr\.? high|intermediate school|intermediate|m\.?s\.?)$/,
  ],
  ["H", /\s(?:senior high school|senior high|high school|high|h\.?s\.?)$/],
  ["S", /\s(?:secondary school|secondary|secondary college|comprehensive school|grammar school)$/],
  ["U", /\s(?:public school)$/],
  ["I", /\s(?:infants|infants?'? school)$/],
  ["J", /\s(?:juniors|juniors?'? school)$/],
  ["N", /\s(?:national school)$/],
  ["R", /\s(?:pru|pupil referral unit)$/],
  ["K", /\s(?:(?:(?:pre)?p?k ?[-–]? ?(?:5|6|8|12)|p ?[-–] ?(?:9|10|12))(?: (?:school|center|academy))?)$/],
  ["L", /\s(?:(?:early )?(?:learning|childhood|education(?:al)?|kindergarten) (?:center|centre)|elc|ecc)$/],
  ["T", /\s(?:(?:career|technical|technology|tech|vocational|freshman|alternative) center)$/],
  ["A", /\s(?:academy|acad)$/],
  ["P", /\s(?:college prep|preparatory(?: school)?|prep school|prep)$/],
  ["C", /\s(?:charter school|charter)$/],
  ["G", /\s(?:magnet school|magnet)$/],
  ["Y", /\s(?:early college)$/],
  ["", /\s(?:school|sch\.?)$/],
];

/** Takes a spelling of a school apart. */
export function schoolName(spelling: string): SchoolName {
  const plain = spellingKey(spelling);
  for (const [kind, words] of KINDS) {
    const base = plain.replace(words, "");
    if (base !== plain) return { base: base.trim(), kind };
  }
  return { base: plain, kind: "" };
}

/** "School" behind these words is a time or a sort of school, and none by name. */
const NO_NAME =
  /^(?:after|before|summer|public|private|home|night|saturday|whole|every|each|all|our|my|the|a|per|any|new|safe|middle|high|elementary|primary|junior|senior|intermediate|charter|magnet|community|project|team|test|exam|meeting|lesson|professional|staff|teacher|leadership|data|welcome|parent|family|principal|risk|priority)$/i;
/** Small words inside names of schools; others make it a sentence about schools. */
const INSIDE_NAMES = /^(?:of|the|and|de|la|las|los|del|at|y|st|for)$/;

/** "Lakefield P.S.", "Fenelon S.S." */
const SHORT_IN_STOPS = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3} (?:(?:P|S|E|M|H|C|N)\.S\.?|[BG]?NS)$/u;

/** In other languages the word for a school stands in front. */
const SCHOOL_IN_FRONT =
  /^(?:ysgol|école|ecole|scoil|gaelscoil|coláiste|te kura|kura|escuela|colegio|lycée|collège)\s+\p{L}/iu;

/**
 * True for a name that says by its last word, or its first in some languages, that it is a school's: "Bell Creek K-8", "Mill
 * Street School", "Scoil Bhríde", not "After school".
 */
export function saysSchool(name: string): boolean {
  if (SHORT_IN_STOPS.test(name.trim())) return true;
  if (SCHOOL_IN_FRONT.test(name.trim()) && name.trim().split(/\s+/).length <= 6) return true;
  const { base, kind } = schoolName(name);
  if (kind === "" && !/\sschool$/.test(spellingKey(name))) return false;
  if (base === "" || isDistrictUnit(name)) return false;
  const words = name.trim().split(/\s+/).slice(0, base.split(" ").length);
  const isName =
    words.length <= 6 && words.every((word) => INSIDE_NAMES.test(word) || !/^\p{Ll}/u.test(word));
  return isName && !NO_NAME.test(base) && !/^(?:for|of)\b/.test(base);
}

/** True for the initials of a school: "RHS", "BCES". */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{1,3}(?:ES|MS|HS)$/u.test(name.trim());
}

/** "RHS" for "Riverbend High School". */
export function hasInitials(name: string, acronym: string): boolean {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0));
  return initials.join("").toUpperCase() === acronym;
}

/** "Mt. Hope" and "Mount Hope" are one, and so are "Mill Rd. School" and "Mill Road School". */
const SHORT_BEGINNINGS: Readonly<Record<string, string>> = { mt: "mount", ft: "fort", st: "saint" };
const SHORT_WORDS: Readonly<Record<string, string>> = { rd: "road", ave: "avenue", st: "street" };

/**
 * What spellings are compared by: case, the form of the apostrophe, stops, commas, brackets, the number of spaces and whether
 * it says "Mt." or "Mount", "Rd." or "Road" don't count.
 */
export function spellingKey(spelling: string): string {
  return spelling
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[.,()]/g, " ")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, " ")
    .trim()
    .replace(/^(?:mt|ft|st)(?= \p{L})/u, (short) => SHORT_BEGINNINGS[short]!)
    .replace(/(?<= )(?:rd|ave|st)(?= |$)/g, (short) => SHORT_WORDS[short]!);
}

const DISTRICT =
  /^(?:the )?(?:district|dist|district[- ]?wide|district office|central office|central|central administration|system ?wide|all|all schools|every school|all sites|all campuses|lea|n\/a|none|-|multiple|various|k-?12|pk-?12|(?:multi-?academy )?trust|trust[- ]?wide|mat|local authority|superintendent'?s? office|board office)$/;

/** Offices and departments of the district: they are no schools. */
const DEPARTMENT =
  /\b(?:department|dept|division|office|services|human resources|hr|curriculum|instruction|technology|finance|operations|transportation|facilities|special education|communications|superintendent|board|cabinet|administration|teaching and learning|student support)\b/;

/** As its people write it: "It" is a word. */
const TECHNOLOGY = /\bIT\b/;

/** "Technology High School", "Career and Technology Center": schools that are called like a department. */
const SCHOOL_OF_SUBJECT =
  /^(?!.*\b(?:office|department|dept|division|services)\b).*(?:^|\s)(?:(?:elementary|middle|high|magnet|charter) school|academy|(?:career|tech)\w* (?:and|&) tech\w* center)$/;

const DISTRICT_NAME =
  /\b(?:public schools|school district|unified(?: school district)?|isd|usd|county schools|city schools|school system)$/;

/** True for "District", "Central Office", "All schools", a department, or a name that only a district has. */
export function isDistrictUnit(spelling: string): boolean {
  const key = spellingKey(spelling);
  if (key === "" || DISTRICT.test(key) || DISTRICT_NAME.test(key)) return true;
  return (DEPARTMENT.test(key) || TECHNOLOGY.test(spelling)) && !SCHOOL_OF_SUBJECT.test(key);
}

/** True for what calls the district itself, and none of its offices: "District", "All schools", its name. */
export function isDistrictItself(spelling: string): boolean {
  const key = spellingKey(spelling);
  return DISTRICT.test(key) || DISTRICT_NAME.test(key);
}

/** The district's own name, where a spelling is one ("Riverbend Public Schools"). */
export function isDistrictName(spelling: string): boolean {
  return DISTRICT_NAME.test(spellingKey(spelling));
}

const OFFICE_HEADING = /department|division|office|team|center|lea\b|\bdistrict\b/i;

/** Whether the heading of a unit column speaks of offices, and not of schools. */
export function isOfficeHeading(heading: string): boolean {
  return OFFICE_HEADING.test(heading) && !/school|campus/i.test(heading);
}

/** The school that a sheet or a file is called after, null for a name that says no school ("School plans", "Sheet1"). */
export function schoolOfSheet(sheet: string): string | null {
  const name = sheet
    .replace(/_/g, " ")
    .replace(/\(\d+\)|\b(?:20)?\d\d[-–](?:20)?\d\d\b|\b20\d\d\b|\bv\d+\b/gi, " ")
    .replace(
      /\b(?:school improvement plans?|improvement plans?|school plans?|sips?|csip|cip|scep|siep|sdp|plans?|action plans?|goals?|final|draft|tracker|copy)\b/gi,
      " ",
    )
    // A hyphen inside a name stays: "K-8".
    .replace(/(?<![\p{L}\p{N}])[-–]|[-–](?![\p{L}\p{N}])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const saysNothing =
    !/\p{L}{2}/u.test(name) ||
    /^(?:(?:all|our|the|by|of|for|school|schools|sheet|table|data|tracker|template|action|actions|steps|items|master|main|draft|copy|list|overview|district|campus|site)\s*\d*\s*)+$/i.test(
      name,
    );
  return saysNothing ? null : name;
}
