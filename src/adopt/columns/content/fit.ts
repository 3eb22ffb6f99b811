import type { Field } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import type { Profile } from "./content";

/** How well the cells of a column fit a field: 1 they are what it holds, 0 they don't say, -1 they are something else. */
export interface Fit {
  readonly fit: number;
  /** What was seen, in words. */
  readonly why: string;
}

type Words = keyof typeof adoptText.what;
type Countable =
  | "times"
  | "numbers"
  | "percents"
  | "statuses"
  | "ids"
  | "refs"
  | "people"
  | "named"
  | "schools"
  | "groups"
  | "flags"
  | "links"
  | "prose"
  | "texts"
  | "dates";

const share = (profile: Profile, what: Countable): number =>
  profile.filled === 0 ? 0 : profile[what] / profile.filled;
const variety = (profile: Profile): number => (profile.filled === 0 ? 0 : profile.distinct / profile.filled);

function seen(fit: number, profile: Profile, what: Countable, words: Words = WORDS[what]): Fit {
  return { fit, why: adoptText.share(profile[what], profile.filled, adoptText.what[words]) };
}

const WORDS: Readonly<Record<Countable, Words>> = {
  ...{
    dates: "dates",
    times: "periods",
    numbers: "numbers",
    percents: "percents",
    statuses: "statuses",
    ids: "ids",
  },
  ...{
    refs: "refs",
    people: "people",
    named: "people",
    schools: "schools",
    groups: "groups",
    flags: "flags",
    links: "links",
    prose: "prose",
  },
  texts: "texts",
};

/** What most of a column's values are, said for a column that nothing else is known of. */
export function whatItHolds(profile: Profile): string {
  if (profile.filled === 0) return adoptText.empty;
  const kinds = ["dates", "percents", "numbers", "links", "flags", "statuses", "prose", "texts"] as const;
  const best = kinds.find((kind) => share(profile, kind) >= 0.5) ?? "texts";
  return seen(0, profile, best).why;
}

/** How well a column's cells fit a field. */
export function fitOf(field: Field, profile: Profile): Fit {
  if (profile.filled === 0) return { fit: 0, why: adoptText.empty };
  return FITS[field](profile);
}

type Fitting = (profile: Profile) => Fit;

/** Points of one scale and words of another. */
const MOST_ANSWERS = 16;

/** Few short texts that come again and again: a list to choose from. */
function isChoice(profile: Profile): boolean {
  const { filled, distinct, meanWords } = profile;
  // Among few rows choices needn't come again, but they are words, not phrases.
  return meanWords <= 3.5 && distinct <= 10 && (variety(profile) <= 0.6 || (filled <= 5 && meanWords <= 2));
}

/** True for a column of ids of other items: they may repeat, wording doesn't. */
export function holdsRefs(profile: Profile): boolean {
  return profile.filled > 0 && share(profile, "refs") >= 0.6 && share(profile, "dates") < 0.3;
}

/** True for a column in which each value is an id of its own. */
export function holdsOwnIds(profile: Profile): boolean {
  return profile.filled >= 3 && share(profile, "ids") >= 0.9 && variety(profile) >= 0.95;
}

const wording: Fitting = (profile) => {
  for (const other of ["dates", "flags", "links"] as const)
    if (share(profile, other) >= 0.5) return seen(-1, profile, other);
  if (share(profile, "refs") >= 0.6) return seen(-1, profile, "refs");
  for (const other of ["percents", "numbers"] as const)
    if (share(profile, other) >= 0.6) return seen(-1, profile, other);
  if (share(profile, "texts") < 0.5) return seen(-1, profile, "numbers");
  if (share(profile, "statuses") >= 0.7) return seen(-0.8, profile, "statuses");
  if (share(profile, "schools") >= 0.7) return seen(-0.8, profile, "schools");
  if (share(profile, "named") >= 0.6) return seen(-0.7, profile, "named");
  if (profile.meanWords >= 3) return seen(1, profile, share(profile, "prose") >= 0.5 ? "prose" : "texts");
  return seen(profile.meanWords >= 1.7 && variety(profile) > 0.5 ? 0.7 : 0.3, profile, "texts", "labels");
};

const people: Fitting = (profile) => {
  for (const other of ["times", "numbers", "flags"] as const)
    if (share(profile, other) >= 0.5) return seen(-1, profile, other);
  if (share(profile, "people") >= 0.5) return seen(1, profile, "people");
  if (profile.meanWords > 10) return seen(-0.6, profile, "prose");
  if (share(profile, "schools") >= 0.7) return seen(-0.5, profile, "schools");
  return seen(profile.meanWords <= 5 ? 0.6 : 0.2, profile, "texts", "labels");
};

const time: Fitting = (profile) => {
  if (profile.clocks >= profile.filled * 0.6) return seen(-1, profile, "texts", "labels");
  // One day in all rows may be that on which somebody looked.
  const isOneDay = profile.distinct === 1 && profile.filled >= 5;
  if (share(profile, "times") >= 0.6)
    return seen(isOneDay ? 0.5 : 1, profile, share(profile, "dates") >= 0.6 ? "dates" : "times");
  if (share(profile, "times") >= 0.25) return seen(0.4, profile, "times");
  if (share(profile, "numbers") >= 0.5) return seen(-1, profile, "numbers");
  if (share(profile, "statuses") >= 0.6) return seen(-0.8, profile, "statuses");
  // "Materials ordered by March, pilot in the fall" is a time-line told in words.
  if (profile.timed >= profile.filled * 0.5) return seen(0, profile, "texts");
  return seen(profile.meanWords > 8 ? -0.7 : -0.3, profile, "texts");
};

const text: Fitting = (profile) => {
  if (share(profile, "numbers") >= 0.6) return seen(-0.8, profile, "numbers");
  if (share(profile, "dates") >= 0.6) return seen(-0.7, profile, "dates");
  return seen(profile.meanWords >= 3 ? 1 : 0.5, profile, "texts");
};

/** Numbers that go up by one, here and there beginning again. */
export function isCounted(profile: Profile): boolean {
  return profile.counted >= (profile.filled - 1) * 0.5;
}

const figure: Fitting = (profile) => {
  if (share(profile, "dates") >= 0.5) return seen(-1, profile, "dates");
  const figures = Math.max(share(profile, "numbers"), share(profile, "percents"));
  if (figures >= 0.6) return seen(1, profile, profile.percents >= profile.numbers ? "percents" : "numbers");
  if (share(profile, "statuses") >= 0.7) return seen(-0.6, profile, "statuses");
  if (profile.withDigits / profile.filled >= 0.4) return seen(0.6, profile, "texts");
  return seen(profile.meanWords >= 3 ? 0 : -0.1, profile, "texts");
};

const benchmark: Fitting = (profile) => {
  const fit = wording(profile);
  // "75% proficient" is a benchmark too.
  return fit.fit < 0 && share(profile, "percents") >= 0.5 ? seen(0.6, profile, "percents") : fit;
};

const choice: Fitting = (profile) =>
  isChoice(profile)
    ? seen(0.9, profile, "texts", "labels")
    : seen(profile.meanWords > 5 ? -0.8 : 0, profile, "texts");

const status: Fitting = (profile) => {
  for (const other of ["dates", "percents"] as const)
    // "100%" is a status word, too: among words it says that the work is done.
    if (share(profile, other) >= 0.5 && profile.statuses <= profile[other]) return seen(-1, profile, other);
  if (share(profile, "flags") >= 0.9 && profile.distinct <= 2) return seen(0.9, profile, "flags");
  if (share(profile, "statuses") >= 0.6) return seen(1, profile, "statuses");
  if (share(profile, "numbers") >= 0.6) return seen(-0.9, profile, "numbers");
  if (share(profile, "flags") >= 0.6) return seen(0.8, profile, "flags");
  if (profile.meanWords >= 5) return seen(-0.9, profile, "prose");
  if (isChoice(profile)) return seen(0.6, profile, "texts", "labels");
  return seen(share(profile, "statuses") >= 0.3 ? 0.4 : -0.2, profile, "statuses");
};

const FITS: Readonly<Record<Field, Fitting>> = {
  id: (profile) => {
    const ids = Math.max(share(profile, "ids"), share(profile, "numbers"));
    const isOwn = variety(profile) >= 0.8;
    if (share(profile, "dates") >= 0.5) return seen(-1, profile, "dates");
    // Numbers that begin again under each goal are still counted.
    if (ids >= 0.7) return seen(isOwn ? 1 : isCounted(profile) ? 0.6 : variety(profile) / 2, profile, "ids");
    if (profile.meanWords >= 4) return seen(-1, profile, "texts");
    return seen(isOwn && profile.meanWords <= 1.5 ? 0.5 : -0.3, profile, "texts", "labels");
  },
  parent: (profile) => {
    if (holdsRefs(profile)) return seen(1, profile, "refs");
    if (share(profile, "links") >= 0.5) return seen(-1, profile, "links");
    if (share(profile, "dates") >= 0.5) return seen(-1, profile, "dates");
    if (share(profile, "flags") >= 0.6) return seen(-0.8, profile, "flags");
    if (share(profile, "numbers") >= 0.6) return seen(-0.8, profile, "numbers");
    return seen(variety(profile) <= 0.7 ? 0.4 : 0.1, profile, "texts");
  },
  objective: wording,
  initiative: wording,
  action: wording,
  lead: people,
  support: people,
  start: time,
  due: time,
  completed: time,
  status,
  percent: (profile) => {
    const what = profile.percents > profile.numbers ? "percents" : "numbers";
    return share(profile, what) >= 0.6 ? seen(1, profile, what, "percents") : seen(-0.8, profile, "texts");
  },
  note: (profile) => {
    if (share(profile, "statuses") >= 0.7 && profile.meanWords < 4) return seen(-0.6, profile, "statuses");
    return text(profile);
  },
  benchmark,
  "benchmark:early": benchmark,
  "benchmark:short": benchmark,
  "benchmark:final": benchmark,
  benchmarkType: choice,
  whoseChange: choice,
  group: (profile) => (share(profile, "groups") >= 0.6 ? seen(1, profile, "groups") : choice(profile)),
  measure: (profile) =>
    holdsRefs(profile) && share(profile, "texts") >= 0.6
      ? seen(-0.8, profile, "refs")
      : share(profile, "statuses") >= 0.7
        ? seen(-0.6, profile, "statuses")
        : text(profile),
  direction: choice,
  baseline: figure,
  target: (profile) => {
    const fit = figure(profile);
    // "Nearly everyone" is a target too.
    return fit.fit <= 0 && fit.fit >= -0.2 && profile.meanWords >= 2 ? { ...fit, fit: 0.3 } : fit;
  },
  actual: figure,
  dataSource: text,
  evidence: (profile) => (share(profile, "links") >= 0.5 ? seen(1, profile, "links") : text(profile)),
  resources: (profile) => (share(profile, "numbers") >= 0.6 ? seen(-0.3, profile, "numbers") : text(profile)),
  resourceKind: choice,
  amount: figure,
  money: choice,
  permanence: choice,
  funding: (profile) => {
    if (share(profile, "dates") >= 0.5) return seen(-1, profile, "dates");
    // Whole points from 0 to 10, all of them, are a score.
    if (profile.points === profile.filled && profile.distinct > 2) return seen(-0.2, profile, "numbers");
    return seen(share(profile, "numbers") >= 0.5 ? 1 : 0.6, profile, "numbers");
  },
  unit: (profile) => {
    if (share(profile, "schools") >= 0.5) return seen(1, profile, "schools");
    if (share(profile, "numbers") >= 0.5) return seen(-0.9, profile, "numbers");
    return seen(profile.meanWords <= 4 ? 0.6 : -0.9, profile, "texts", "labels");
  },
  cluster: (profile) => seen(profile.meanWords <= 4 ? 0.7 : -0.8, profile, "texts", "labels"),
  period: (profile) => {
    if (share(profile, "times") >= 0.5) return seen(0.9, profile, "times");
    if (share(profile, "texts") < 0.5) return seen(0.6, profile, "numbers");
    return seen(profile.meanWords <= 3 ? 0.4 : -0.8, profile, "texts");
  },
  date: time,
  discussed: text,
  vision: text,
  mission: text,
  theoryOfAction: text,
  priority: (profile) => {
    if (profile.meanWords > 3.5) return seen(-1, profile, "texts");
    // "Early literacy" is a priority of the plan, "High" is how urgent something is.
    if (share(profile, "texts") >= 0.8 && profile.ranks < profile.filled * 0.3)
      return seen(-0.5, profile, "texts", "labels");
    return seen(isChoice(profile) || share(profile, "numbers") >= 0.6 ? 1 : 0, profile, "texts", "labels");
  },
  rating: (profile) => {
    if (share(profile, "numbers") >= 0.6) return seen(1, profile, "numbers");
    // One form is answered in points and another one in words.
    const isMixed = profile.points >= 5 && profile.distinct <= MOST_ANSWERS && profile.meanWords <= 3.5;
    return seen(isChoice(profile) || isMixed ? 0.8 : -0.8, profile, "texts", "labels");
  },
  instrument: choice,
  proposal: wording,
  criterion: choice,
  decision: choice,
  discussedWith: text,
  item: (profile) => (holdsOwnIds(profile) ? seen(-0.5, profile, "ids") : text(profile)),
  other: (profile) => ({ fit: 0.6, why: whatItHolds(profile) }),
};

/** Fields that the cells alone can say, where no heading does. Dates alone don't: which date would be a guess. */
export function fieldsByContent(profile: Profile, isFirst: boolean): readonly { field: Field; fit: Fit }[] {
  if (profile.filled < 3) return [];
  const found: { field: Field; fit: Fit }[] = [];
  const isStatus = share(profile, "statuses") >= 0.8 && profile.distinct > 1;
  if (isStatus && isChoice(profile) && share(profile, "flags") < 0.5)
    found.push({ field: "status", fit: seen(1, profile, "statuses") });
  if (share(profile, "schools") >= 0.7) found.push({ field: "unit", fit: seen(1, profile, "schools") });
  if (holdsOwnIds(profile) && (isFirst || isCounted(profile) || share(profile, "texts") >= 0.5))
    found.push({ field: "id", fit: seen(1, profile, "ids") });
  // "All" in each row may be said of anything.
  if (share(profile, "groups") >= 0.8 && profile.distinct > 1)
    found.push({ field: "group", fit: seen(1, profile, "groups") });
  if (share(profile, "named") >= 0.6) found.push({ field: "lead", fit: seen(1, profile, "named") });
  return found;
}
