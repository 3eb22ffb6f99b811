import { counted } from "./counted";

const rows = (count: number) => (count === 1 ? "1 row" : `${counted(count)} rows`);

/** Words of the part of the screen where statuses are written from fill colors. */
export const colorsPaneText = {
  heading: "Statuses from colors",
  why: "Formulas can't read colors. Say what each color means, and it is written as a word into the cells that are empty.",
  look: "Look for colors",
  looking: "Looking at the colors…",
  none: "The rows on this sheet have no fill colors that could be a status.",
  rare: (count: number) =>
    count === 1 ? "1 other color is used less often." : `${counted(count)} other colors are used less often.`,
  color: (name: string, count: number) => `${name}, ${rows(count)}`,
  numbered: (name: string, number: number) => `${name} ${number}`,
  such: (examples: readonly string[]) => `Such as ${examples.map((text) => `“${text}”`).join(", ")}`,
  status: (word: string, status: string) =>
    word.toLowerCase() === status.toLowerCase() ? word : `${word} (${status})`,
  nothing: "Means nothing",
  column: "There is no status column: “Status” is added at the right edge first.",
  unchosen: "No color has a meaning yet, so nothing is written.",
  filled: "All rows with these colors have a status already.",
  write: (count: number) => (count === 1 ? "Write 1 status" : `Write ${counted(count)} statuses`),
  noStatus: "Write statuses",
  contradictions: (count: number) =>
    `${count === 1 ? "1 cell says" : `${counted(count)} cells say`} something other than the color and ${count === 1 ? "stays" : "stay"} as ${count === 1 ? "it is" : "they are"}:`,
  contradiction: (where: string, said: string, meant: string) =>
    `${where}: “${said}”, where the color means “${meant}”`,
  more: (count: number) => `and ${counted(count)} more`,
  remembering: "Remembering what the colors mean…",
  names: {
    black: "Black",
    darkGray: "Dark gray",
    gray: "Gray",
    lightGray: "Light gray",
    hues: {
      red: ["Dark red", "Red", "Light red"],
      orange: ["Brown", "Orange", "Light orange"],
      yellow: ["Dark yellow", "Yellow", "Light yellow"],
      green: ["Dark green", "Green", "Light green"],
      turquoise: ["Dark turquoise", "Turquoise", "Light turquoise"],
      blue: ["Dark blue", "Blue", "Light blue"],
      purple: ["Dark purple", "Purple", "Light purple"],
      magenta: ["Dark pink", "Pink", "Light pink"],
    },
  },
} as const;
