import { Looks } from "./looks";
import { eachOpensWorkbenches, eventually, type OpenWorkbench, openWorkbench } from "./workbench";

eachOpensWorkbenches();

/** Opens the tab Rate and waits until the workbook's ratings are read. */
async function openRate(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Rate", exact: true }).click();
  await workbench.pane.getByRole("heading", { name: "More" }).waitFor();
}

const button = ({ pane }: OpenWorkbench, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: true });
const heading = ({ pane }: OpenWorkbench, name: string | RegExp) => pane.getByRole("heading", { name });

/** What has the focus in the pane, by its kind and its words. */
const focused = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() => {
    const element = document.activeElement!;
    return `${element.tagName.toLowerCase()} ${element.textContent}`.trim();
  });

/** So many schools are rated by hand in each way; twelve, as a district has them, take some minutes. */
const SCHOOLS = Number(process.env["RATE_SCHOOLS"] ?? 1);
const COMPONENTS = 7;
const ratingOf = (school: number, at: number) => ((school * 3 + at) % COMPONENTS) + 1;

/** Starts a round for the first schools by keyboard: one table for all, or a sheet for each. */
async function startRound(workbench: OpenWorkbench, by: string, period: string, layout: string) {
  const { page, pane } = workbench;
  await button(workbench, by).focus();
  await page.keyboard.press("Enter");
  await heading(workbench, "Start a rating round").waitFor();
  await pane.getByRole("textbox", { name: "Period" }).fill(period);
  const boxes = pane.getByRole("group", { name: "Who is rated" }).getByRole("checkbox");
  // The district's own, then the one for all schools.
  for (const index of [0, ...Array.from({ length: SCHOOLS }, (_, at) => at + 2)]) {
    await boxes.nth(index).focus();
    await page.keyboard.press("Space");
  }
  if (SCHOOLS > 1) await pane.getByRole("radio", { name: layout }).click();
  await button(workbench, /^Make /).focus();
  await page.keyboard.press("Enter");
  await button(workbench, "Continue").waitFor({ timeout: 60_000 });
}

/** The answers of a period as the sheet of all answers has them: unit, item, rating, evidence, what it counts as. */
async function answersOf(workbench: OpenWorkbench, period: string): Promise<string[][]> {
  // The sample has a sheet of this name of its own.
  const { text } = await workbench.read("A5:I400", "Ratings 2");
  return text
    .filter((row) => row[1] === period && row[8] !== "")
    .map((row) => [row[0]!, row[4]!, row[5]!, row[6]!, row[8]!])
    .sort();
}

test("a round filled in by keyboard gives the same answers in the grid and in the pane", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const { keyboard } = page;
  await openRate(workbench);

  await startRound(workbench, "Start a rating round", "Fall 2026", "One table for all");
  let began = Date.now();
  const columns = SCHOOLS > 1 ? { evidence: "E", rating: "F" } : { evidence: "C", rating: "D" };
  const fill = async (column: string, word: (school: number, at: number) => string) => {
    await workbench.goTo(`${column}8`);
    for (let row = 0; row < SCHOOLS * COMPONENTS; row++) {
      await keyboard.type(word(Math.floor(row / COMPONENTS), row % COMPONENTS));
      await keyboard.press("Enter");
    }
  };
  await workbench.goTo(`${columns.rating}8`);
  await keyboard.type("8");
  await keyboard.press("Enter");
  await eventually(
    () => workbench.said(),
    "Not entered. Not on the scale: Type or choose one of: 1, 2, 3, 4, 5, 6, 7. Leave the cell empty while you can't say.",
  );
  expect((await workbench.read(`${columns.rating}8`)).text).toEqual([[""]]);
  await fill(columns.rating, (school, at) => String(ratingOf(school, at)));
  await fill(columns.evidence, (school, at) => `Seen ${school} ${at}`);
  await eventually(async () => (await answersOf(workbench, "Fall 2026")).length, SCHOOLS * COMPONENTS);
  const inGrid = Date.now() - began;
  await workbench.picture("rate-grid");

  await button(workbench, "Read again").click();
  await pane.getByText("Everybody who was asked has answered.").waitFor();
  await startRound(workbench, "Start a rating round", "Spring 2027", "A sheet for each");
  began = Date.now();
  await button(workbench, "Continue").focus();
  await keyboard.press("Enter");
  for (let school = 0; school < SCHOOLS; school++)
    for (let at = 0; at < COMPONENTS; at++) {
      await pane.getByText(`Component ${at + 1} of 7`).waitFor();
      await pane.getByRole("radio", { name: "1", exact: true }).focus();
      await keyboard.press("Space");
      for (let step = 1; step < ratingOf(school, at); step++) await keyboard.press("ArrowRight");
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      expect(await focused(workbench)).toMatch(/^textarea/);
      await keyboard.type(`Seen ${school} ${at}`);
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      expect(await focused(workbench)).toMatch(/^button (?:Next|Finish)/);
      await keyboard.press("Enter");
    }
  await pane.getByText(`${SCHOOLS} of ${SCHOOLS} form${SCHOOLS > 1 ? "s" : ""} complete.`).waitFor();
  const inPane = Date.now() - began;
  const [grid, byPane] = [await answersOf(workbench, "Fall 2026"), await answersOf(workbench, "Spring 2027")];
  expect(grid).toEqual(byPane);
  expect(grid.map((row) => Number(row[4]))).toHaveLength(SCHOOLS * COMPONENTS);
  expect(workbench.errors).toEqual([]);
  if (SCHOOLS > 1) process.stdout.write(`${SCHOOLS} schools: grid ${inGrid} ms, pane ${inPane} ms\n`);
}, 900_000);

test("the screens of Rate in every look: nothing for axe to find, nothing cut off", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const looks = new Looks(workbench, "rate-");
  await openRate(workbench);
  await looks.at("empty");
  await button(workbench, "Start a rating round").click();
  await heading(workbench, "Start a rating round").waitFor();
  await pane.getByRole("checkbox", { name: /^All schools/ }).click();
  await looks.at("start");
  await pane.getByRole("radio", { name: "One table for all" }).click();
  await button(workbench, "Make the form").click();
  await button(workbench, "Continue").waitFor({ timeout: 60_000 });
  await looks.at("round");
  await button(workbench, "Continue").click();
  await pane.getByText("Component 1 of 7").waitFor();
  await looks.at("answer");
  await pane.getByRole("radio", { name: "6", exact: true }).click();
  await button(workbench, "Next").click();
  await pane.getByText("Component 2 of 7").waitFor();
  await button(workbench, "Back to the round").click();
  await heading(workbench, "Who has answered").waitFor();
  await looks.at("results");
  await button(workbench, "Leader reflections").click();
  await heading(workbench, "Leader reflections").waitFor();
  await pane.getByRole("textbox", { name: "Leaders" }).fill("Ana Ruiz, Bates\nLee Wong");
  await button(workbench, /^Start \w+ \d+$/).click();
  await button(workbench, /^Ana Ruiz, /).click({ timeout: 60_000 });
  await pane.getByText("Standard 1 of 4").waitFor();
  await looks.at("reflection");
  expect(looks.found).toEqual({});
  expect(workbench.errors).toEqual([]);
});
