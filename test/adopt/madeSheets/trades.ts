import type { Random } from "../districts/random";

/** How one trade writes its plans: what it calls its columns, and what it writes into them. */
export interface Trade {
  /** The name of the sheet, as one that says nothing of work. */
  readonly sheet: string;
  readonly titles: readonly string[];
  /** What the rows above the items name, with a number: "Strand 2". */
  readonly level: string;
  readonly groups: readonly string[];
  readonly headings: Readonly<Record<Role, readonly string[]>>;
  readonly verbs: readonly string[];
  readonly things: readonly string[];
  readonly ends: readonly string[];
  readonly people: readonly string[];
  readonly statuses: readonly string[];
  readonly notes: readonly string[];
}

/** What a column is for. */
export type Role =
  | "number"
  | "group"
  | "work"
  | "who"
  | "helper"
  | "start"
  | "due"
  | "status"
  | "percent"
  | "measure"
  | "cost"
  | "note";

const SCHOOLS: Trade = {
  sheet: "2026-27",
  titles: ["Moorfield Schools: what we do this year", "Plan on a page", "Board update, autumn"],
  level: "Goal",
  groups: ["Early reading", "Mathematics for all", "Belonging", "Teaching", "Families as partners"],
  headings: {
    number: ["#", "No.", "Ref"],
    group: ["Focus area", "Goal", "Priority"],
    work: ["Action steps", "What we will do", "Action*", "Strategy / Activity"],
    who: ["Person(s)\nResponsible", "Lead", "Who?"],
    helper: ["Supported by", "Team"],
    start: ["Start", "Begins"],
    due: ["Timeline", "By when?", "Due date", "Target\nDate"],
    status: ["Status", "Where are we?", "Progress"],
    percent: ["% complete", "%"],
    measure: ["Evidence of success", "How will we know?", "Success criteria"],
    cost: ["Budget", "Cost"],
    note: ["Notes", "Comments", "Remarks**"],
  },
  verbs: ["Train", "Visit", "Agree on", "Publish", "Revise", "Pilot", "Set up", "Review"],
  things: [
    "the phonics block",
    "walks through classrooms",
    "a literacy night",
    "the pacing guide",
    "mentors",
  ],
  ends: ["", " at each site", " with every grade team", " before winter", " for new staff and substitutes"],
  people: ["A. Okafor", "Principal", "R. Lindqvist", "Reading coach", "Data team", "M. Tan, J. Ruiz"],
  statuses: ["Not started", "In progress", "Complete", "On hold"],
  notes: ["Waiting for the room plan", "Two schools asked for a later day", "See minutes of May"],
};

const MUSEUM: Trade = {
  sheet: "Galleries",
  titles: ["Harbour Museum", "Reopening of the east wing: who does what", "Season 3"],
  level: "Strand",
  groups: ["Collections care", "Visitor welcome", "Learning offer", "Building", "Digital"],
  headings: {
    number: ["Nr", "Item no.", "ID"],
    group: ["Strand", "Theme", "Workstream"],
    work: ["Task", "Undertaking", "Job to do", "Deliverable"],
    who: ["Owner", "Curator in charge", "Assigned to"],
    helper: ["Partners", "With"],
    start: ["From", "Planned start"],
    due: ["To", "Deadline", "Needed by", "Planned finish"],
    status: ["State", "Status (RAG)", "Done?"],
    percent: ["Percent done", "Completion"],
    measure: ["KPI", "Measure"],
    cost: ["Cost (£)", "Estimate"],
    note: ["Comment", "Further details", "What else"],
  },
  verbs: ["Move", "Photograph", "Label", "Rehang", "Insure", "Catalogue", "Clean", "Lend"],
  things: ["the ship models", "all maps in store B", "the whaling room", "loans from Bergen", "sound posts"],
  ends: ["", " for the new case", " with two volunteers", " after the survey of damp", " in the north store"],
  people: ["Ines Vogel", "Registrar", "Tom Ashby", "Front of house team", "Ola Berg", "Conservator"],
  statuses: ["Open", "Under way", "Closed", "Late"],
  notes: ["Crates arrive in week 9", "Donor wants a plaque", "Ask insurers first"],
};

const TOWN: Trade = {
  sheet: "Works",
  titles: ["Town of Ashby", "CLIMATE AND ROADS PROGRAMME", "Adopted by council on 3 May"],
  level: "Objective",
  groups: ["Cool streets", "Dry cellars", "Clean depots", "Safe crossings", "Lean fleet"],
  headings: {
    number: ["Ref.", "Measure no", "S/N"],
    group: ["Objective", "Outcome area", "Programme"],
    work: ["Actions", "Activity", "Key activities", "Initiative"],
    who: ["Responsible department", "Lead agency", "Accountable officer"],
    helper: ["Supporting agencies", "Other stakeholders"],
    start: ["Start date", "Commences"],
    due: ["Completion date", "Timeframe", "End date"],
    status: ["Progress to date", "Current status", "Status"],
    percent: ["% Progress", "Progress %"],
    measure: ["Indicator", "Performance measure", "Means of verification"],
    cost: ["Funding source", "Budget ($)"],
    note: ["Commentary", "Remarks", "Risks / issues"],
  },
  verbs: ["Plant", "Resurface", "Survey", "Line", "Replace", "Tender", "Inspect", "Widen"],
  things: ["trees along Mill Street", "the culvert at Low Bridge", "forty lamps", "bus bays", "storm drains"],
  ends: ["", " in two lots", " together with the water board", " once the grant is paid", " and hand over"],
  people: ["Public Works", "Parks Department", "City Engineer", "Fleet manager", "D. Marsh", "Finance"],
  statuses: ["Not yet begun", "Ongoing", "Completed", "Delayed"],
  notes: ["Bids open on Monday", "Residents were told by letter", "Rock found at 2 m"],
};

const CLINIC: Trade = {
  sheet: "Sheet1",
  titles: ["St Brede Clinic", "Quality work, second half", "Approved by the medical board"],
  level: "Domain",
  groups: ["Safe medicines", "Falls", "Hand hygiene", "Discharge", "Waiting times"],
  headings: {
    number: ["Sl. No.", "No", "Action ID"],
    group: ["Domain", "Area for improvement", "Recommendation"],
    work: ["Improvement action", "Action required", "Intervention", "Actions to be taken"],
    who: ["Action owner", "Responsible person", "Ward lead"],
    helper: ["Consulted", "Supporting staff"],
    start: ["Date started", "Start"],
    due: ["Target completion", "Due", "Review by"],
    status: ["Status", "RAG", "Progress"],
    percent: ["% done", "Complete (%)"],
    measure: ["Outcome measure", "Evidence of completion", "Expected outcome"],
    cost: ["Resources needed", "Cost"],
    note: ["Update", "Comments / evidence", "Notes"],
  },
  verbs: ["Audit", "Teach", "Relabel", "Test", "Install", "Collect", "Brief", "Redesign"],
  things: ["the drug round", "bed rails on ward 4", "gel posts", "the letter home", "night handovers"],
  ends: ["", " each fortnight", " with the pharmacy", " on all wards by rota", " and report to the board"],
  people: ["Sister Holm", "Pharmacist", "Dr Adeyemi", "Ward manager", "Quality office", "P. Nunez"],
  statuses: ["To do", "Started", "Done", "Overdue"],
  notes: ["Trial on ward 2 went well", "Needs a second printer", "Union informed"],
};

export const TRADES: readonly Trade[] = [SCHOOLS, MUSEUM, TOWN, CLINIC];

export function wording(trade: Trade, random: Random): string {
  return `${random.pick(trade.verbs)} ${random.pick(trade.things)}${random.pick(trade.ends)}`;
}
