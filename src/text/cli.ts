function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** "row 3", "rows 3, 7–9". */
function rowsOf(rows: string): string {
  return `${/^\d+$/.test(rows) ? "row" : "rows"} ${rows}`;
}

/** What the command line says. */
export const cliText = {
  description:
    "Checks a school district's improvement plan in an Excel workbook, and rolls it up across schools. The workbook itself is never changed.",
  inspect: {
    description: "say which sheets hold plan tables, and what each column was taken for",
    noTable: "no plan table",
    likeliest: (header: string, rows: string) =>
      `no plan table; if it holds one, its heading is in ${header}, and it is ${rows}`,
    hidden: "hidden",
    table: (kind: string, header: string, rows: string, excelTable: string | null) =>
      `${kind}, heading in ${header}, ${rows}${excelTable === null ? "" : `, Excel table ${excelTable}`}`,
    rows: (first: number, last: number) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
    sections: (rows: string) => `section headings in ${rowsOf(rows)}`,
    notData: (rows: string) => `not counted as data: ${rowsOf(rows)}`,
    noHeading: "(no heading)",
    copyOf: (sheet: string) => `looks like a copy of "${sheet}": not used unless confirmed`,
  },
  check: {
    description: "list what does not hang together, with the cells that it is about",
    summary: (errors: number, warnings: number, advice: number, cantTell: number) =>
      `${errors} must be fixed, ${warnings} to look at, ${advice} to consider` +
      (cantTell === 0 ? "." : `; ${cantTell} could not be checked.`),
    severity: { error: "Must fix", warning: "Look at", advice: "Consider", cantTell: "Can't tell" },
    checked: (items: number, tables: number, rules: number) =>
      `Checked ${counted(items, "item")} in ${counted(tables, "table")}, by ${counted(rules, "rule")}.`,
    nothing: "Nothing found.",
    scope: {
      school: (name: string) => `What concerns ${name}.`,
      sheet: (name: string) => `The sheet "${name}".`,
    },
    accepted: (count: number) => `${counted(count, "finding")} accepted.`,
    acceptedHeading: "Accepted",
    acceptedBy: (by: string, on: string, reason: string) =>
      `(accepted${by === "" ? "" : ` by ${by}`}${on === "" ? "" : ` on ${on}`}: ${reason})`,
    notApplied: (rules: string) => `Nothing to look at for ${rules}.`,
    addition: "alignment check",
    report: (sheet: string, file: string) => `The sheet "${sheet}" is in ${file}.`,
  },
  rollup: {
    description: "write a new workbook with the cross-school rollup sheet, live formulas in it",
    addition: "rollup",
    done: (sheet: string, file: string) => `The sheet "${sheet}" is in ${file}.`,
  },
  options: {
    version: "say which version this is",
    json: "answer in JSON, for programs",
    asOf: "treat this day as today",
    out: {
      inspect: "write the answer to this file",
      check: "write the findings to this file; with --report, the workbook to write",
      rollup: "the workbook to write; without it a new one beside the plan's",
    },
    school: "only what concerns this school or cluster",
    sheet: "only what stands on this sheet",
    section:
      "only this section: schoolsByObjective, benchmarks, ratings, coverage, indicators or attention; may be given several times",
    schoolOfRollup: "only this school or cluster, beside the district; may be given several times",
    period: "the period of the self-ratings; the newest without it",
    report: "write a new workbook with the findings on a sheet of it; --out names it",
    file: "the workbook (.xlsx)",
  },
  asOf: (date: string) => `As of ${date}.`,
  notAdopted:
    "Nobody has confirmed yet what the columns of this workbook hold: this goes by what they look like (see: throughline inspect).",
  mapLost:
    'The list of the sheets in use, on the sheet "Throughline", is gone or cannot be followed: this goes by what the sheets look like (see: throughline inspect). Confirm them again in Excel.',
  unused: (sheets: string) =>
    `Not in use, although they look like parts of the plan: ${sheets}. Use them in Excel if they are.`,
  copy: (sheet: string, original: string) =>
    `Left out: the sheet "${sheet}", which looks like a copy of "${original}". Confirm it in Excel if it is part of the plan.`,
  unclear: (cells: string) =>
    `Not used, because it isn't what its column asks for: ${cells}. Everything else is used; correct the cell, or clear it.`,
  unread: (sheet: string, row: number) =>
    `The sheet "${sheet}" has more cells than can be read: its rows from ${row} on were left out. Move what isn't part of the plan to another workbook.`,
  notKept: (what: string) => `Not kept in the new workbook: ${what}.`,
  failures: {
    /** What was typed can't be understood, by the parser's name for why; what it is about in quotation marks. */
    usage: {
      missingArgument: () =>
        "No workbook is named. Nothing was done. Name it after the command: throughline check PLAN.xlsx.",
      excessArguments: () =>
        'Only one workbook can be named. Nothing was done. Put a name with spaces in quotation marks: throughline check "School plans.xlsx".',
      unknownCommand: (name: string) =>
        `There is no command "${name}". Nothing was done. Use inspect, check or rollup (see: throughline --help).`,
      unknownOption: (name: string) =>
        `There is no option "${name}". Nothing was done. For the options there are, see: throughline --help.`,
      optionMissingArgument: (name: string) =>
        `The option "${name}" has nothing after it. Nothing was done. See: throughline --help.`,
    } as Readonly<Record<string, (name: string) => string>>,
    otherUsage: (what: string) =>
      `The command can't be understood (${what}). Nothing was done. See: throughline --help.`,
    notShown: "The answer can't be written to where it was sent. Name a file with --out.",
    noScope: (what: string, names: string) =>
      `There is no ${what} in this plan. Nothing was done. There are: ${names}.`,
    school: (name: string) => `school or cluster "${name}"`,
    sheet: (name: string) => `sheet "${name}" with a table of the plan`,
    asOf: (text: string) =>
      `"${text}" is not a day: write it as YYYY-MM-DD, such as 2026-11-15. Nothing was done.`,
    notFound: (file: string) => `There is no file ${file}. Nothing was done. Check its name and folder.`,
    notReadable: (file: string) =>
      `${file} can't be read from here. Nothing was done. Check who may open it.`,
    isFolder: (file: string) => `${file} is a folder. Nothing was done. Name a workbook in it.`,
    notWritable: (file: string) =>
      `${file} can't be written. Nothing was done. Close it if it is open in Excel, or name another place with --out.`,
    notXlsx: (file: string) =>
      `The new workbook can't be called ${file}: Excel opens it only under a name that ends in .xlsx. Nothing was done. Name another file with --out.`,
    sameFile: (file: string) =>
      `${file} is the workbook that is read, and it is never written to. Nothing was done. Name another file with --out.`,
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
