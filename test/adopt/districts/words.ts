import type { Random } from "./random";

const VERBS = [
  "Train",
  "Visit",
  "Launch",
  "Review",
  "Publish",
  "Host",
  "Pilot",
  "Audit",
  "Build",
  "Revise",
  "Fund",
  "Adopt",
];
const THINGS = [
  ...[
    "the K-3 phonics block",
    "walkthroughs of every classroom",
    "a family literacy night",
    "the math pacing guide",
  ],
  ...[
    "mentors for new teachers",
    "the attendance dashboard",
    "a bilingual help line",
    "common unit assessments",
  ],
  ...[
    "the counseling referral form",
    "a summer bridge program",
    "the special education schedule",
    "coaching cycles",
  ],
];
const ENDS = [
  "",
  " at each site",
  " with grade-level teams",
  " before the winter break",
  " for all new staff",
  " in both feeder patterns",
];
const GIVEN = ["Ana", "Luis", "Mei", "Omar", "Ruth", "Tariq", "Nora", "Felix", "Ivy", "Sam"];
const FAMILY = [
  "Alvarez",
  "Boone",
  "Castellano",
  "Duffy",
  "Eriksen",
  "Fong",
  "Grady",
  "Haddad",
  "Ibarra",
  "Jansen",
];
const ROLES = [
  "Principal",
  "Assistant Superintendent",
  "Director of Curriculum",
  "Reading Coach",
  "Dean of Students",
  "Counselors",
  "Data Team",
];

export const work = (random: Random): string =>
  `${random.pick(VERBS)} ${random.pick(THINGS)}${random.pick(ENDS)}`;

export const goal = (random: Random): string =>
  `${random.pick(["Increase", "Reduce", "Close", "Strengthen", "Expand"])} ${random.pick(THINGS)} so that ${random.pick(["every student", "each school", "our staff", "families"])} ${random.pick(["grows", "thrives", "is ready", "belongs"])} by ${random.int(2026, 2029)}`;

export const person = (random: Random): string =>
  random.chance(0.5) ? random.pick(ROLES) : `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;

export const people = (random: Random): string =>
  random.chance(0.3) ? `${person(random)}, ${person(random)}` : person(random);

/** A day as people write it: a serial number, a text, or prose. */
export const day = (random: Random, dayFirst = false): number | string => {
  const kind = random.next();
  const [d, m, y] = [random.int(1, 28), random.int(1, 12), random.int(2026, 2027)];
  if (kind < 0.7) return dayFirst ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
  return random.pick(["Ongoing", "Fall 2026", "By April each year", "Q2", "EOY", "June 2027", "Monthly"]);
};

export const evidence = (random: Random): string =>
  random.pick([
    "Agendas and sign-in sheets",
    "Walkthrough log, shared folder",
    "Screener results by grade",
    "Minutes of the leadership team",
    "Survey of families in spring",
  ]);

export const measure = (random: Random): string =>
  `${random.pick(["Percent of students", "Number of classrooms", "Share of families", "Rate of absence among pupils"])} ${random.pick(["meeting the growth target", "using the new routine", "reached each term", "in grades 3 to 8"])}`;

export const fund = (random: Random): string =>
  random.pick([
    "Title I",
    "General fund",
    "ESSER carry-over",
    "No cost",
    "$12,500 Title II",
    "LCFF base",
    "Grant",
  ]);
