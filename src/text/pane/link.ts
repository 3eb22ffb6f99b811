import { counted } from "./counted";

const items = (count: number) => (count === 1 ? "1 item" : `${counted(count)} items`);

/** Words of the screen that links items to what they serve. */
export const linkPaneText = {
  heading: "Link to district objectives",
  itemHeading: "What does it serve?",
  lead: "These school items serve no district objective or initiative. Choose what each serves, or say that it is local.",
  looking: "Looking for items that are not linked…",
  none: "Every school item is linked, or marked as local.",
  noGoals:
    "The plan has no district objectives or initiatives that are in use. Use the sheet that holds them first.",
  unnamed: (goals: readonly string[]) =>
    `Not offered, because two have the same name: ${goals.map((goal) => `“${goal}”`).join(", ")}. Give each its own number or wording first.`,
  school: "School",
  allSchools: (count: number) => `All schools: ${items(count)}`,
  ofSchool: (school: string, count: number) => `${school}: ${items(count)}`,
  noSchool: "No known school",
  shown: (shown: number, all: number) => `The first ${counted(shown)} of ${counted(all)} are shown.`,
  save: (count: number) =>
    count === 0 ? "Choose what they serve" : count === 1 ? "Link 1 item" : `Link ${counted(count)} items`,
  saving: "Writing links…",
  scope: (cells: number, sheets: string) =>
    `Changes ${cells === 1 ? "1 cell" : `${counted(cells)} cells`} in ${sheets}.`,
  addsColumn: (sheet: string) => `“${sheet}” has no column for links: “Serves” is added at its right edge.`,
  serves: (item: string) => `What ${item} serves`,
  choose: "Serves",
  placeholder: "Choose one or more",
  suggestion: (goal: string) => `Serve ${goal}`,
  because: (words: string) => `shares “${words}”`,
  local: "Local: serves a need of the school's own",
  reason: "Reason",
  written: (text: string) => `Its cell says “${text}” now.`,
  goTo: (item: string) => `Go to ${item}`,
} as const;
