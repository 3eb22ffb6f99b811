/** Items of Univer's menus for what the book has no way to do, or can only do half. */
const HIDDEN = [
  "sheet.menu.copy-special",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.contextMenu.permission",
  "sheet.command.copy-sheet",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** The menus as Univer's sheets take them. */
export const MENUS = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
