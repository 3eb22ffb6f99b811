import { counted } from "./counted";

const changes = (count: number) => (count === 1 ? "1 change" : `${counted(count)} changes`);

/** Words of the screen that offers changes of a sheet's cells, and of what is said wherever cells were changed. */
export const improvePaneText = {
  heading: (sheet: string) => `Improve ${sheet}`,
  lead: "Choose what to change. Nothing changes until you say so, and you can undo it afterward.",
  looking: "Looking at what could be better…",
  nothing: "There is nothing to improve on this sheet.",
  make: (count: number) => (count === 0 ? "Choose what to change" : `Make ${changes(count)}`),
  making: "Changing cells…",
  scope: (cells: number, sheet: string) =>
    `Changes or adds ${cells === 1 ? "1 cell" : `${counted(cells)} cells`} in ${sheet}.`,
  noneChosen: "Nothing is chosen yet.",
  show: (count: number) => (count === 1 ? "Show the change" : `Show all ${counted(count)} changes`),
  more: (count: number) => `and ${counted(count)} more`,
  columns: { where: "Where", before: "Before", after: "After" },
  again: "Look again",
  done: (done: number) => (done === 1 ? "1 change was made." : `${counted(done)} changes were made.`),
  nothingDone: "Nothing was changed.",
  already: (count: number) =>
    count === 1 ? "1 was already that way." : `${counted(count)} were already that way.`,
  left: (count: number) => (count === 1 ? "1 was left out:" : `${counted(count)} were left out:`),
  undo: "Undo",
  undoEarlier: "Undo the changes before that",
  undoing: "Undoing…",
  undone: "Undone: the cells are as they were.",
  undoneInPart: (left: number) =>
    `Undone, except for ${changes(left)}, because somebody has changed the cells in the meantime:`,
} as const;
