import type { Drawing } from "./draw";

/** Titles, labels, an introduction or counts above the heading. */
export function drawAbove(drawing: Drawing): void {
  const { layout, trade, random, canvas, first, last } = drawing;
  const { above, gapAbove } = layout;
  if (above === "nothing") return;
  const [one, two, three] = trade.titles;
  drawing.type(above === "titles" ? one! : random.pick(trade.titles));
  if (random.chance(0.5)) canvas.merge(drawing.row, first, drawing.row, last);
  drawing.row++;
  const lines: Readonly<Record<typeof above, readonly (readonly (string | number)[])[]>> = {
    title: [],
    titles: [[two!], [three!]],
    labels: [
      ["Kept by:", random.pick(trade.people)],
      ["Last change:", "3/4/2026"],
      ["Area:", random.pick(trade.groups)],
    ],
    intro: [
      [
        "This sheet says what is to be done, who does it and how far it is. Please change only the columns to the right, and ask before rows are taken out.",
      ],
    ],
    counts: trade.statuses.map((status) => [status, random.int(0, 12)]),
  };
  for (const line of lines[above]) {
    drawing.type(...line);
    drawing.row++;
  }
  drawing.row += above === "counts" ? Math.max(1, gapAbove) : gapAbove;
}

/** A list behind drop-downs, or counts, to the right of the table. */
export function drawBeside({ layout, trade, random, canvas }: Drawing, row: number, column: number): void {
  if (layout.beside === "nothing") return;
  const lines =
    layout.beside === "pick list"
      ? [[random.pick(["Choices", "Status list", "Lists"])], ...trade.statuses.map((each) => [each])]
      : [["So far", "Count"], ...trade.statuses.map((each) => [each, random.int(0, 9)])];
  lines.forEach((line, index) => {
    canvas.type(row + index, column, ...line);
  });
}

/** What people leave below the last row. */
export function drawTail(drawing: Drawing): void {
  const { layout, random, trade, canvas, roles, figures } = drawing;
  const lines = (...texts: readonly string[][]): void => {
    for (const line of texts) {
      drawing.type(...line);
      drawing.row++;
    }
  };
  switch (layout.tail) {
    case "total":
    case "total after a gap":
      if (layout.tail !== "total") drawing.row++;
      if (figures !== null) canvas.type(drawing.row, figures, 990);
      lines([random.pick(["Total", "TOTAL:", "Grand total"])]);
      return;
    case "legend":
      drawing.row += random.int(1, 2);
      if (random.chance(0.5)) lines([random.pick(["Key", "Legend:", "What the words mean"])]);
      lines(...trade.statuses.map((each) => [each, `${each}, as the person who does it says`]));
      return;
    case "notes":
      drawing.row += random.int(1, 2);
      lines(
        [random.pick(["Note: days may move when the board meets", "Notes:"])],
        [random.pick(trade.notes)],
      );
      return;
    case "stars":
      drawing.row += random.int(0, 1);
      lines(["* as agreed with all partners"], ["** only where it differs from last year"]);
      return;
    case "signatures":
      drawing.row += random.int(2, 3);
      lines([random.pick(["Prepared by:", "Signed"]), random.pick(trade.people)], ["Date:"]);
      return;
    case "numbered ahead":
      if (!roles.includes("number")) return;
      for (let ahead = random.int(2, 5); ahead > 0; ahead--, drawing.row++)
        canvas.type(drawing.row, drawing.columnOf("number"), ++drawing.count);
      return;
    case "carried down":
      if (!roles.includes("percent")) return;
      for (let ahead = random.int(3, 8); ahead > 0; ahead--, drawing.row++)
        canvas.type(drawing.row, drawing.columnOf("percent"), 0);
      return;
    case "spaces":
      for (let ahead = random.int(2, 8); ahead > 0; ahead--) lines([" ", " "]);
      return;
    case "nothing":
  }
}

/** A second plan with other columns under the first. */
export function drawNextPlan(drawing: Drawing): { readonly header: number; readonly last: number } {
  const { random, trade } = drawing;
  drawing.row += random.int(2, 3);
  drawing.type(random.pick(["Next season", "Carried over from last year", "PART TWO"]));
  drawing.row += random.int(1, 2);
  const header = drawing.row++;
  drawing.canvas.type(header, drawing.first, "Milestone", "Owner", "Due", "Comments");
  let last = 0;
  for (let count = random.int(3, 5); count > 0; count--) {
    drawing.type(
      `${random.pick(trade.verbs)} ${random.pick(trade.things)} again (${count})`,
      random.pick(trade.people),
      `${random.int(1, 12)}/${random.int(1, 28)}/2028`,
      random.chance(0.5) ? random.pick(trade.notes) : "",
    );
    last = drawing.row++;
  }
  return { header, last };
}
