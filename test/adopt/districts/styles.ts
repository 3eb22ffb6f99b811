import type { CellValue } from "../../../src/plan/cell";
import { Canvas, fieldsFrom } from "./canvas";
import { boardPlan, indicatorsBesideSteps, sideBySide } from "./moreStyles";
import type { Random } from "./random";
import { day, evidence, fund, goal, measure, people, work } from "./words";

/** A way in which districts write their plans. */
export type Style = (random: Random) => Canvas;

/** Kentucky: goals as context rows, each with objectives and strategies merged over their activities. */
const goalsWithMergedLevels: Style = (random) => {
  const sheet = new Canvas("CDIP");
  const at = random.chance(0.5) ? 1 : 2;
  sheet.type(
    1,
    at,
    `${random.pick(["Pineville", "Fern Creek", "Owsley"])} District Improvement Plan ${random.int(2026, 2028)}`,
  );
  if (random.chance(0.5)) sheet.merge(1, at, 1, at + 5);
  const heading = [
    "Objective",
    "Strategy",
    "Activities",
    "Measure of Success",
    "Progress Monitoring",
    "Funding",
  ];
  let row = random.int(2, 4);
  const header = row;
  sheet.type(row, at, ...heading);
  row++;
  const goals = random.int(1, 4);
  for (let number = 1; number <= goals; number++) {
    sheet.type(row, at, `Goal ${number}: ${goal(random)}`);
    if (random.chance(0.5)) sheet.merge(row, at, row, at + 5);
    row++;
    for (let objectives = random.int(1, 2); objectives > 0; objectives--) {
      const first = row;
      const strategies = random.int(1, 2);
      const text = goal(random);
      for (let each = 0; each < strategies; each++) {
        const start = row;
        const count = random.int(2, 3);
        for (let activity = 0; activity < count; activity++, row++)
          sheet.type(row, at + 2, work(random), measure(random), evidence(random), fund(random));
        sheet.type(start, at + 1, work(random));
        sheet.merge(start, at + 1, row - 1, at + 1);
      }
      sheet.type(first, at, text);
      sheet.merge(first, at, row - 1, at);
    }
  }
  sheet.expect({
    ...{ header, first: header + 1, last: row - 1 },
    columns: fieldsFrom(at, [
      "objective/initiative",
      "initiative",
      "action",
      "measure/benchmark",
      "measure/evidence/note/dataSource",
      "funding",
    ]),
  });
  return sheet;
};

/** Texas: goal and performance objective above the strategies, and reviews across. */
const reviewsAcross: Style = (random) => {
  const sheet = new Canvas("Campus plan");
  sheet.type(1, 1, "Campus Improvement Plan");
  const header = random.int(3, 5);
  sheet.type(header - 1, 6, "Formative Reviews");
  sheet.merge(header - 1, 6, header - 1, 8);
  sheet.type(
    header,
    1,
    "Strategies/Activities",
    "Staff\nResponsible",
    "Timeline",
    "Resources",
    "Evidence of Impact*",
    "Nov",
    "Jan",
    "Mar",
    "Summative",
  );
  let row = header + 1;
  const goals = random.int(1, 3);
  for (let number = 1; number <= goals; number++) {
    sheet.type(row++, 1, `GOAL ${number}: ${goal(random)}`);
    const objectives = random.int(1, 3);
    for (let objective = 1; objective <= objectives; objective++) {
      sheet.type(row++, 1, `Performance Objective ${objective}: ${goal(random)}`);
      for (let count = random.int(2, 5); count > 0; count--) {
        const review = (): CellValue =>
          random.pick(["Some Progress", "No Progress", "Accomplished", "Continue/Modify", ""]);
        sheet.type(
          row++,
          1,
          work(random),
          people(random),
          day(random),
          random.pick(["Title I materials", "Substitutes", "Coaching time"]),
          evidence(random),
          review(),
          review(),
          review(),
          "",
        );
      }
    }
  }
  sheet.expect({
    ...{ header, first: header + 1, last: row - 1 },
    columns: fieldsFrom(1, [
      "action/initiative",
      "lead",
      "due",
      "resources",
      "evidence/measure",
      "status/benchmark:early/other",
      "status/benchmark:early/other",
      "status/benchmark:early/other",
      "benchmark:final/status/other",
    ]),
  });
  return sheet;
};

/** California: measures with a column a year, and below them the actions with their funds. */
const measuresByYear: Style = (random) => {
  const sheet = new Canvas("LCAP Goal 1");
  sheet.type(1, 1, `Goal 1: ${goal(random)}`);
  const header = 3;
  sheet.type(2, 1, "Measuring and Reporting Results");
  sheet.type(
    header,
    1,
    "Metric #",
    "Metric",
    "Baseline",
    "Year 1 Outcome",
    "Year 2 Outcome",
    "Target for Year 3 Outcome",
  );
  let row = header + 1;
  const share = (): CellValue => (random.chance(0.8) ? `${random.int(20, 95)}%` : "");
  for (let number = 1, count = random.int(3, 7); number <= count; number++)
    sheet.type(
      row++,
      1,
      `1.${number}`,
      measure(random),
      `${random.int(20, 95)}%`,
      share(),
      share(),
      `${random.int(60, 100)}%`,
    );
  sheet.expect({
    ...{ header, first: header + 1, last: row - 1 },
    columns: fieldsFrom(1, ["id", "measure", "baseline", "actual", "actual", "target"]),
  });
  row += random.int(1, 3);
  sheet.type(row++, 1, "Actions");
  const actions = row++;
  sheet.type(actions, 1, "Action #", "Title", "Description", "Total Funds", "Contributing");
  for (let number = 1, count = random.int(3, 8); number <= count; number++)
    sheet.type(
      row++,
      1,
      `1.${number}`,
      work(random),
      `${goal(random)}, with ${evidence(random).toLowerCase()}`,
      random.int(1, 400) * 1000,
      random.pick(["Yes", "No"]),
    );
  sheet.expect({
    ...{ header: actions, first: actions + 1, last: row - 1 },
    columns: fieldsFrom(1, ["id", "action/initiative", "note", "funding", "other/status"]),
  });
  if (random.chance(0.5)) sheet.type(row, 3, "Total", random.int(100, 900) * 1000);
  return sheet;
};

/** Florida: a heading of two rows, colors as words, and a key to them below. */
const colorsInWords: Style = (random) => {
  const sheet = new Canvas("SIP");
  sheet.type(1, 2, "School Improvement Plan");
  sheet.type(2, 2, "School:", random.pick(["Palmetto Elementary", "Gulf Breeze Middle School"]));
  const header = 5;
  sheet.type(4, 3, "Implementation");
  sheet.merge(4, 3, 4, 5);
  sheet.type(4, 6, "Progress");
  sheet.merge(4, 6, 4, 7);
  sheet.type(header, 2, "Area of Focus", "Action Step", "Person Responsible", "By When", "R/Y/G", "Comments");
  let row = header + 1;
  for (let areas = random.int(2, 4); areas > 0; areas--) {
    const focus = random.pick([
      "ELA",
      "Positive culture",
      "Math intervention",
      "ESSA subgroups",
      "Early warning systems",
    ]);
    const isFilledDown = random.chance(0.5);
    for (let count = random.int(2, 4), each = 0; each < count; each++)
      sheet.type(
        row++,
        2,
        each === 0 || isFilledDown ? focus : "",
        work(random),
        people(random),
        day(random),
        random.pick(["Green", "Yellow", "Red"]),
        random.chance(0.5) ? `${evidence(random)} were seen in most rooms so far` : "",
      );
  }
  sheet.expect({
    ...{ header, first: header + 1, last: row - 1 },
    columns: fieldsFrom(2, ["objective/initiative", "action", "lead", "due", "status", "note"]),
  });
  row += random.int(1, 2);
  if (random.chance(0.7)) {
    sheet.type(row, 2, "Green", "On pace to be done on time");
    sheet.type(row + 1, 2, "Yellow", "Some of it is late");
    sheet.type(row + 2, 2, "Red", "Stopped, needs a decision");
  }
  return sheet;
};

export const STYLES: Readonly<Record<string, Style>> = {
  goalsWithMergedLevels,
  reviewsAcross,
  measuresByYear,
  colorsInWords,
  indicatorsBesideSteps,
  boardPlan,
  sideBySide,
};
