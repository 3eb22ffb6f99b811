import { propose } from "../../src/adopt/propose";
import { PlanGraph } from "../../src/plan/graph";
import { openHost } from "../../src/workbench/host";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { recalculatedAll } from "../support/libreoffice";
import { gridOfText, sheetOf } from "../support/snapshot";
import { differences, errorsIn } from "./columns";
import { misreadings } from "./reading";
import { madeFrom } from "./workbook";

const PRIORITIES = `
  Code | Strategic priority | Sponsor
  SP1 | Every student reads and writes well | A. Moss
  SP2 | Every student belongs | B. Hart
  SP3 | Every graduate has a next step | C. Voss`;

/** A school's sheet: a title for each of its priorities, what it says more, and the headings once more. */
const school = (third: string): string => `
  Priority 1: Literacy (supports SP1)
  SMART goal: | From 50% to 58% by June 2027, with more for those who learn English
  Activity | Measure of progress | Lead | Timeframe | Status
  Writing lessons on four days a week | A form for walkthroughs | D. Lowe | 11/14/2026 | On track
  Study pieces of writing in grade teams | Notes of the teams | E. Park | 1/20/2027 | On track

  Priority 2: Belonging (supports SP2)
  SMART goal: | From 60% to 70% by June 2027
  Activity | Measure of progress | Lead | Timeframe | Status
  Morning meetings in every class | A survey in January | F. Reyes | 9/30/2026 | Done
  Evenings for families | Lists of those who came | G. Noor | 2/11/2027 | On track

  Priority 3: ${third}
  Activity | Measure of progress | Lead | Timeframe | Status
  Plans are talked over in advisory | Plans on file | H. Boone | 3/1/2027 | On track`;

const DISTRICT = `
  # | Action step | Person responsible | Due | Status
  Goal 7: Half of our students meet the standard in math | | | |
  Strategy 7.1: Help in small groups | | | |
  7.1.1 | Hire tutors and train them | I. Fay | 9/1/2026 | Done
  7.1.2 | A schedule for all schools | J. Tull | 9/15/2026 | On track
  Strategy 7.2: Materials used well | | | |
  7.2.1 | Prepare units together | K. Rowe | 9/15/2026 | On track`;

const workbook = (sheets: Record<string, string>) => {
  const named = Object.entries(sheets).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  const snapshot = { name: "plan.xlsx", sheets: named };
  return madeFrom(
    snapshot,
    propose(snapshot).flatMap(({ tables }) => tables),
  );
};

test("what titles and the rows between say that they serve, the index says of their rows", async () => {
  const { plan, model, book } = workbook({
    Priorities: PRIORITIES,
    "Elm Elementary": school("Next steps (supports SP3)"),
    "Oak High School": school("Next steps (supports SP9)"),
  });
  const served = (sheet: string, from: number): string[] =>
    plan.items
      .filter(({ place, kind }) => place.sheet === sheet && kind === "action" && place.row >= from)
      .map(({ links }) => {
        const priority = plan.items.find(({ key }) => key === links[0]!.target)!;
        return priority.links.map(({ text, target }) => (target === null ? `?${text}` : text)).join();
      });
  expect(served("Elm Elementary", 1)).toEqual(["SP1", "SP1", "SP2", "SP2", "SP3"]);
  expect(served("Oak High School", 1)).toEqual(["SP1", "SP1", "SP2", "SP2", "?SP9"]);
  expect(misreadings(plan, model)).toEqual([]);
  const file = await writeXlsx(book);
  const [inOffice] = await recalculatedAll([file]);
  const host = await openHost(file);
  const inHost = (await readXlsx(await host.save())).data;
  host.close();
  for (const computed of [inOffice!, inHost])
    expect([...errorsIn(computed), ...differences(computed, model)]).toEqual([]);
}, 60_000);

test("a strategy among the rows leads to the goal above it", () => {
  const { plan, model } = workbook({ District: DISTRICT });
  expect(plan.items.filter(({ kind }) => kind === "action")).toHaveLength(3);
  expect(misreadings(plan, model)).toEqual([]);
});

test("a remark that ends with a colon ends no section, and support by people is no link", () => {
  const { plan } = workbook({
    Priorities: PRIORITIES,
    "Elm Elementary": school("Next steps (supported by staff)"),
  });
  const titles = plan.items.filter(({ kind, level }) => kind === "objective" && level === "school");
  expect(titles.map(({ title, links }) => [title, links.length])).toEqual([
    ["Literacy (supports SP1)", 1],
    ["Belonging (supports SP2)", 1],
    ["Next steps (supported by staff)", 0],
  ]);
});

test("a label that names no item of the plan is no link, and the district's own goal none to itself", () => {
  const work = (label: string): string => `
    ${label}
    Activity | Measure of progress | Lead | Timeframe | Status
    Hire two coaches for reading | A survey in January | F. Reyes | 9/30/2026 | Done
    Evenings for families in fall | Lists of those who came | G. Noor | 2/11/2027 | On track`;
  const linked = (label: string, name: string) =>
    workbook({ Priorities: PRIORITIES, [name]: work(label) }).plan.items.flatMap(({ links }) =>
      links.filter(({ target }) => target === null).map(({ text }) => text),
    );
  expect(linked("Aligned to: | Requirements of the state", "Elm Elementary")).toEqual([]);
  expect(linked("Supports: | Reading in all grades", "Elm Elementary")).toEqual([]);
  expect(linked("Strategic goal: | Goal 8: Money", "Work plan")).toEqual([]);
  expect(linked("District goal: | SP8", "Elm Elementary")).toEqual(["SP8"]);
});

test("a row with a label says what the rows below it serve", () => {
  const heading = "Activity | Measure of progress | Lead | Timeframe | Status";
  const { plan, model } = workbook({
    Priorities: PRIORITIES,
    "Elm Elementary": `
      School: | Elm Elementary
      District goal: | SP2
      ${heading}
      Morning meetings in every class | A survey in January | F. Reyes | 9/30/2026 | Done
      Evenings for families | Lists of those who came | G. Noor | 2/11/2027 | On track`,
    "Oak High School": `
      Goal 1: Families
      District priority: | SP2
      ${heading}
      Morning meetings in every class | A survey in January | F. Reyes | 9/30/2026 | Done

      Goal 2: Plans
      District priority: | SP3
      ${heading}
      Plans are talked over in advisory | Plans on file | H. Boone | 3/1/2027 | On track`,
  });
  const graph = new PlanGraph(plan);
  const actions = plan.items.filter(({ kind }) => kind === "action");
  expect(
    actions.map((item) =>
      [...graph.served(item)]
        .map(({ id }) => id)
        .filter((id) => /^SP/.test(id))
        .join(),
    ),
  ).toEqual([...["SP2", "SP2", "SP2", "SP3"]]);
  expect(misreadings(plan, model)).toEqual([]);
});
