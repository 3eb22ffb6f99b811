/** What `throughline template` says. */
export const templateCommandText = {
  description: "write a new workbook with empty, guided sheets for the chosen parts of a plan",
  parts: "parts of the plan, or all; see --list",
  options: {
    schools:
      "the schools, one per line, with commas or tabs between columns (.csv, .txt), or a list in a workbook (.xlsx)",
    out: "the workbook to write",
    vocabulary: "the words of tabs and headings; see --list",
    sheetPerSchool: "give each school a sheet of its own for its plan",
    name: "what the plan is called",
    list: "list the parts and the vocabularies",
  },
  planName: "Improvement plan",
  lists: { parts: "Parts", vocabularies: "Vocabularies" },
  all: "all",
  done: (sheets: number, file: string) => `${sheets} sheets are in ${file}, with an example in each.`,
  failures: {
    noParts:
      "No part of the plan was named, so no workbook was made. Name some, or all; --list says which there are.",
    unknownPart: (part: string) =>
      `There is no part called ${part}, so no workbook was made. --list says which there are.`,
    unknownVocabulary: (id: string) =>
      `There is no vocabulary called ${id}, so no workbook was made. --list says which there are.`,
    noOut: "No file was named for the new workbook, so none was made. Name one with --out.",
    noSchools: (file: string) =>
      `No school was found in ${file}, so no workbook was made. List the schools, one per line.`,
  },
} as const;
