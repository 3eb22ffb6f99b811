/** What the command line says. */
export const cliText = {
  description:
    "Checks a school district's improvement plan in an Excel workbook, and rolls it up across schools. The workbook itself is never changed.",
  inspect: {
    description: "say which sheets hold plan tables, and what each column was taken for",
    noTable: "no plan table",
    hidden: "hidden",
    table: (kind: string, header: string, rows: string, excelTable: string | null) =>
      `${kind}, heading in ${header}, ${rows}${excelTable === null ? "" : `, Excel table ${excelTable}`}`,
    headerRows: (first: number, last: number) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
    rows: (first: number, last: number) => `rows ${first}–${last}`,
    sections: (rows: string) => `headings of sections in rows ${rows}`,
    notData: (rows: string) => `not counted as data: rows ${rows}`,
    noHeading: "(no heading)",
  },
  check: {
    description: "list what does not hang together, with the cells that it is about",
    summary: (errors: number, warnings: number, advice: number, cantTell: number) =>
      `${errors} must be fixed, ${warnings} to look at, ${advice} to consider` +
      (cantTell === 0 ? "." : `; ${cantTell} could not be checked.`),
    severity: { error: "Must fix", warning: "Look at", advice: "Consider", cantTell: "Can't tell" },
    checked: (items: number, tables: number, rules: number) =>
      `Checked ${items} items in ${tables} tables, by ${rules} rules.`,
    nothing: "Nothing found.",
    suggestion: (before: string, after: string) => `Change "${before}" to "${after}"?`,
  },
  rollup: {
    description: "write a new workbook with the cross-school rollup sheet, live formulas in it",
    addition: "rollup",
    done: (sheet: string, file: string) => `The sheet "${sheet}" is in ${file}.`,
  },
  options: {
    json: "answer in JSON, for programs",
    asOf: "take this day for today",
    out: {
      inspect: "write the answer to this file",
      check: "write the findings to this file",
      rollup: "the workbook to write; without it a new one beside the plan's",
    },
    file: "the workbook (.xlsx)",
  },
  asOf: (date: string) => `As of ${date}.`,
  notAdopted:
    "Nobody has confirmed yet what the columns of this workbook hold: this goes by what they look like (see: throughline inspect).",
  unclear: (cells: string) =>
    `Not followed, since it can't be read as what its column is for: ${cells}. Everything else was; correct the cell, or empty it.`,
  unread: (sheet: string, row: number) =>
    `The sheet "${sheet}" has more cells than can be read: its rows from ${row} on were left out. Move what is no part of the plan to another workbook.`,
  notKept: (what: string) => `Not kept in the new workbook: ${what}.`,
  failures: {
    asOf: (text: string) =>
      `"${text}" is not a day: write it as YYYY-MM-DD, such as 2026-11-15. Nothing was done.`,
    notFound: (file: string) => `There is no file ${file}. Nothing was done. Check its name and folder.`,
    notReadable: (file: string) =>
      `${file} can't be read from here. Nothing was done. Check who may open it.`,
    isFolder: (file: string) => `${file} is a folder. Nothing was done. Name a workbook in it.`,
    notWritable: (file: string) =>
      `${file} can't be written. No workbook was made. Close it if it is open in Excel, or name another place with --out.`,
    notXlsx: (file: string) =>
      `The new workbook can't be called ${file}: Excel opens it only under a name that ends in .xlsx. No workbook was made. Name another file with --out.`,
    sameFile: (file: string) =>
      `${file} is the workbook that is read, and it is never written to. No workbook was made. Name another file with --out.`,
    file: {
      empty: (file: string) => `${file} is empty: there is no workbook in it. Nothing was done.`,
      encrypted: (file: string) =>
        `${file} is protected with a password for opening, so it can't be read. Nothing was done. Save a copy without the password (File > Info > Protect Workbook).`,
      xls: (file: string) =>
        `${file} is in the old .xls format. Nothing was done. Open it in Excel and save it as .xlsx.`,
      xlsb: (file: string) =>
        `${file} is in the binary .xlsb format. Nothing was done. Open it in Excel and save it as .xlsx.`,
      notAWorkbook: (file: string) =>
        `${file} is not an Excel workbook. Nothing was done. Save the plan as .xlsx and name that file.`,
      noWorksheet: (file: string) =>
        `${file} has no sheet with cells, only charts or macros. Nothing was done. Name the workbook that holds the plan.`,
      damaged: (file: string) =>
        `${file} is damaged and can't be read. Nothing was done. Open it in Excel, which may repair it, and save it under another name.`,
    },
    unexpected: (what: string) =>
      `Something went wrong in Throughline itself (${what}). Your workbook is as it was. Please report it.`,
  },
} as const;
