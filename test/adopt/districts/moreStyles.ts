import type { CellValue } from "../../../src/plan/cell";
import { Canvas, fieldsFrom } from "./canvas";
import type { Style } from "./styles";
import { day, evidence, goal, measure, people, person, work } from "./words";

/** Ohio: adult and student indicators beside each step, hierarchy in the ids. */
export const indicatorsBesideSteps: Style = (random) => {
  const sheet = new Canvas("OIP");
  const header = random.int(1, 3);
  if (header > 1) sheet.type(1, 1, "One Plan");
  sheet.type(
    header,
    1,
    "Code",
    "Action Step",
    "Adult Implementation Measure",
    "Student Measure",
    "Lead",
    "Others Involved",
    "Begin",
    "End",
    "% Complete",
  );
  let row = header + 1;
  for (let each = 1, goals = random.int(1, 3); each <= goals; each++)
    for (let strategy = 1, strategies = random.int(1, 3); strategy <= strategies; strategy++)
      for (let step = 1, steps = random.int(2, 4); step <= steps; step++)
        sheet.type(
          row++,
          1,
          `G${each}.S${strategy}.A${step}`,
          work(random),
          measure(random),
          measure(random),
          person(random),
          people(random),
          day(random),
          day(random),
          random.pick([0, 0.25, 0.5, 0.75, 1]),
        );
  sheet.expect({
    ...{ header, first: header + 1, last: row - 1 },
    columns: fieldsFrom(1, [
      "id",
      "action",
      "measure/benchmark/benchmark:early",
      "measure/benchmark/benchmark:final",
      "lead",
      "support",
      "start",
      "due",
      "percent",
    ]),
  });
  return sheet;
};

/** Canada: directions and priorities filled down, days before months, comments that are prose. */
export const boardPlan: Style = (random) => {
  const sheet = new Canvas("Board plan");
  sheet.type(1, 1, "Multi-Year Strategic Plan");
  sheet.type(2, 1, "Updated for the Board of Trustees");
  const header = 4;
  sheet.type(
    header,
    1,
    "Strategic Direction",
    "Key Priority",
    "Actions",
    "Superintendent Lead",
    "Timelines",
    "Indicators of Success",
    "Current Status",
  );
  let row = header + 1;
  for (let directions = random.int(2, 3); directions > 0; directions--) {
    const direction = random.pick([
      "Achievement and well-being",
      "Equity and inclusion",
      "Stewardship of resources",
      "Indigenous education",
    ]);
    for (let priorities = random.int(1, 2); priorities > 0; priorities--) {
      const priority = goal(random);
      for (let count = random.int(2, 4); count > 0; count--)
        sheet.type(
          row++,
          1,
          direction,
          priority,
          work(random),
          person(random),
          day(random, true),
          measure(random),
          `${work(random)} has begun, and ${evidence(random).toLowerCase()} were shared`,
        );
    }
    if (random.chance(0.3)) row++;
  }
  while (row > header && sheet.sheet().cells.lastColumnOf(row - 1) < 1) row--;
  let last = row - 1;
  const cells = sheet.sheet().cells;
  while (cells.at(last, 3) === "") last--;
  sheet.expect({
    ...{ header, first: header + 1, last },
    columns: fieldsFrom(1, ["objective", "initiative/objective", "action", "lead", "due", "measure", "note"]),
  });
  return sheet;
};

/** A charter network: objectives and projects side by side, roles by letters, signatures at the bottom. */
export const sideBySide: Style = (random) => {
  const sheet = new Canvas("Network priorities");
  sheet.type(1, 1, "Priorities at a glance");
  const header = 3;
  sheet.type(header, 1, "Objective", "Key Result", "Owner");
  let row = header + 1;
  const goals = random.int(3, 4);
  for (let each = 0; each < goals; each++)
    sheet.type(row++, 1, goal(random), `${measure(random)}: ${random.int(50, 95)}%`, person(random));
  sheet.expect({
    ...{ header, first: header + 1, last: row - 1 },
    columns: fieldsFrom(1, ["objective", "measure/benchmark/initiative", "lead"]),
  });
  const right = 5;
  const start = header + random.int(0, 2);
  sheet.type(
    start,
    right,
    "Project",
    "DRI",
    "Kickoff",
    "Launch by",
    "Status",
    "Principal",
    "Dean",
    "Regional",
  );
  let other = start + 1;
  for (let count = random.int(5, 9); count > 0; count--) {
    const role = (): CellValue => random.pick(["R", "A", "C", "I"]);
    sheet.type(
      other++,
      right,
      work(random),
      person(random),
      day(random),
      day(random),
      random.pick(["Not begun", "Underway", "Slipping", "Done"]),
      role(),
      role(),
      role(),
    );
  }
  sheet.expect({
    ...{ header: start, first: start + 1, last: other - 1 },
    columns: fieldsFrom(right, [
      "action/initiative/parent",
      "lead",
      "start",
      "due",
      "status",
      "other",
      "other",
      "other",
    ]),
  });
  const below = Math.max(row, other) + 2;
  sheet.type(below, 1, "Approved by", "Title", "Date");
  sheet.type(below + 1, 1, person(random), "Chief Executive", "8/1/2026");
  sheet.type(below + 2, 1, person(random), "Board Chair", "8/2/2026");
  return sheet;
};
