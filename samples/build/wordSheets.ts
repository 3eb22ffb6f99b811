import type { Workbook } from "exceljs";
import { COLOURS, headingRow, solid, title, typed, widths, font, fitRows, printed } from "./cells";
import { readRows } from "./data";

const INSTRUCTIONS: readonly (readonly [heading: string, text: string])[] = [
  [
    "What this is",
    "Our district plan and all school plans in one workbook. It lives on SharePoint (Leadership > Plan). Please don't e-mail copies around; the copy is always the one that gets filled in.",
  ],
  [
    "Central office",
    "Update your rows on “Central office actions” before the first Monday of the month. By when = the day on which it is really finished. If it repeats, say when we look at it again.",
  ],
  [
    "Principals",
    "Your rows are on “School plans”: filter by your school. Goals are BA-1, BA-2 …, actions under a goal BA-1.1, BA-1.2 …. How's it going? is one of our status words; anything else can't be counted.",
  ],
  [
    "Serves",
    "Write the number: 2.1 is an initiative, 2 the whole objective. Two numbers with a semicolon if it really serves both. A school goal that serves none of ours is fine: write Local and the reason.",
  ],
  ["One name", "Put the one person who answers for it first and add (lead) when you name more than one."],
  [
    "Evidence",
    "When something is done, say where one can see that it is done. A photo or a sign-in sheet will do.",
  ],
  [
    "Self-ratings",
    "Spring round in May, fall round by October 30. Every school and central office rate the same seven components.",
  ],
  ["Questions", "Joan Pruitt, ext. 4417. Data: Sam Okafor's office. Last cleaned up: 8/19/2026 JP"],
];

/** The instruction sheet, with the colour key. */
export function addReadMe(book: Workbook): void {
  const sheet = book.addWorksheet("Read me first", { properties: { tabColor: { argb: COLOURS.sand } } });
  sheet.views = [{ showGridLines: false }];
  widths(sheet, [3, 20, 92, 4, 18]);
  sheet.mergeCells("B1:C1");
  title(sheet, "B1", "Riverbend Public Schools", COLOURS.river, 22);
  sheet.getRow(1).height = 48;
  title(sheet, "B2", "Plan workbook 2025–2027: how we use it", COLOURS.grey, 13);
  INSTRUCTIONS.forEach(([heading, text], i) => {
    const row = 4 + i;
    sheet.getCell(row, 2).value = heading;
    sheet.getCell(row, 2).font = font({ bold: true, color: { argb: COLOURS.river } });
    sheet.getCell(row, 2).alignment = { vertical: "top" };
    sheet.getCell(row, 3).value = text;
    sheet.getCell(row, 3).alignment = { wrapText: true, vertical: "top" };
  });
  printed(sheet, "1:2");
  fitRows(sheet, 4, 3 + INSTRUCTIONS.length);
  sheet.getCell("E4").value = "Status words";
  sheet.getCell("E4").font = font({ bold: true });
  const shades = ["FFC9E4C5", "FFE3F1DA", "FFFFF0BF", "FFF8D3CC", "FFFFFFFF", "FFE0E0E0"];
  [
    "Done / Complete",
    "On schedule",
    "Some disruption",
    "Behind / Stalled",
    "Not yet begun",
    "Dropped",
  ].forEach((word, i) => {
    sheet.getCell(5 + i, 5).value = word;
    sheet.getCell(5 + i, 5).fill = solid(shades[i]!);
    sheet.getCell(5 + i, 5).alignment = { vertical: "top" };
  });
}

/** Look-ups for the drop-downs. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  Status: [
    "Done",
    "Complete",
    "On schedule",
    "Some disruption",
    "Behind",
    "Stalled",
    "Not yet begun",
    "Dropped",
  ],
  Objective: ["1", "2", "3", "4"],
  Type: ["Early evidence", "Short-term", "Final"],
  "Met?": ["yes", "no", "not yet"],
};

/** The hidden sheet behind the drop-downs, with who is who at central office. */
export function addLists(book: Workbook): void {
  const sheet = book.addWorksheet("Lists", { state: "hidden" });
  const people = readRows("people");
  const lists: Record<string, readonly string[]> = {
    ...LISTS,
    School: readRows("schools").map((school) => school["School"]!),
    "Central office": people.map((person) => person["Name"]!),
    Role: people.map((person) => person["Role"]!),
  };
  widths(sheet, [18, 11, 18, 10, 34, 18, 40]);
  headingRow(sheet, 1, Object.keys(lists), COLOURS.grey);
  Object.values(lists).forEach((words, column) =>
    words.forEach((word, i) => (sheet.getCell(i + 2, column + 1).value = typed(word))),
  );
}

const NOTES: readonly (readonly [when: string, lines: readonly string[]])[] = [
  [
    "Cabinet, November 2",
    [
      "Present: EM, AW, LF, SO, DR, BC, JP. Hal at the budget hearing.",
      "1.3.5 Tannery: second finalist took a job in the next town. Leah stays through January, post again with the stipend.",
      "2.4.2 Grade 7 ELA units: three writers dropped out. Tom asks at Whitman and Lincoln; decision next time.",
      "Subs again. Protecting Tuesdays costs 14 coverages a month. Andre and Bill bring numbers.",
      "Pull-out of the advisory training? Nobody knows who kept it on the calendar. Lucia checks.",
    ],
  ],
  [
    "Highlight meeting, October 19 (state monitor present)",
    [
      "Objective 1: agreement on look-fors 74% (1.2-E1). Not where we wanted to be; science lessons are the hard ones.",
      "Objective 3: chronic absence 23.9% to date, best October in four years. High school is still above 30.",
      "Monitor asks how we know that tier 2 groups end. Eight-week reviews start 10/26.",
      "ACCESS growth (3.3-S1) came in at 47. Mai: mostly grades 4–6, students at level 3.",
    ],
  ],
  [
    "Principals, October 7",
    [
      "Share: Kinney's one-page summary after visits. Everyone takes a copy.",
      "Please fill in the plan rows before the 30th, with the school's name as on the list :)",
      "Douglas will hand in ratings later, move to the new wing.",
    ],
  ],
  [
    "To remember",
    [
      "Plan window ends 6/30/2027. Draft of the next plan to the committee in March.",
      "Ask Hal what the literacy grant does after year 2.",
    ],
  ],
];

/** Notes in plain lines: no plan. */
export function addMeetingNotes(book: Workbook): void {
  const sheet = book.addWorksheet("Meeting notes");
  widths(sheet, [4, 110]);
  let row = 1;
  for (const [when, lines] of NOTES) {
    sheet.getCell(row, 1).value = when;
    sheet.getCell(row, 1).font = font({ bold: true });
    row += 1;
    for (const line of lines) {
      sheet.getCell(row, 1).value = "–";
      sheet.getCell(row, 2).value = line;
      sheet.getCell(row, 2).alignment = { wrapText: true, vertical: "top" };
      row += 1;
    }
    row += 1;
  }
  fitRows(sheet, 1, row);
  printed(sheet, "1:1");
}
