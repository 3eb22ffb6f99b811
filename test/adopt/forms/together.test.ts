import { propose } from "../../../src/adopt/propose";
import { gridOfText, sheetOf } from "../../support/snapshot";
import { fieldsOf, proposalFor } from "../grids";

/** By sheet: the kind of its table, and what the columns hold. */
function tablesIn(texts: Readonly<Record<string, string>>): Record<string, string> {
  const sheets = Object.entries(texts).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  return Object.fromEntries(
    propose({ name: "plan.xlsx", sheets }).map(({ sheet, tables: [table] }) => [
      sheet,
      table ? `${table.kind}: ${fieldsOf(table)}` : "",
    ]),
  );
}

const PRIORITIES = `
  Service priority | What we will do | Lead officer | By when | Status
  Raise standards of spoken language in all schools | A training offer for all clusters | B. Rees | 12/12/2026 | On track
  Improve attendance and reduce exclusions | Officers meet each school | G. Lloyd | 11/28/2026 | On track
  Strengthen provision for learners with further needs | All plans converted | N. Harris | 7/1/2027 | Behind
  Grow leadership at all levels | A programme for middle leaders | O. Price | 2/13/2027 | On track`;
const HEADINGS = "Service priority | School priority | Actions | Who | When | Status";
const PLAN = "A parent, B objective, C action, D lead, E due, F status";

test("sheets of one form hold the same in each column, whatever a few rows of one of them say", () => {
  const found = tablesIn({
    Service: PRIORITIES,
    "Elm Primary": `
      ${HEADINGS}
      Priority 1 | Speech in every lesson | Talk tasks planned in each unit | A. Bowen | 12/1/2026 | On track
      Priority 2 | Attendance to 95% | First day calls | S. Hywel | 3/1/2027 | R
      Priority 3 | Every plan is about the person | Training for all staff | C. Jones | 1/16/2027 | A`,
    "Oak Primary": `
      ${HEADINGS}
      Improve attendance and reduce exclusions | Attendance to 94% | First day calls | S. Hywel | 3/1/2027 | G
      Grow leadership at all levels | New leads in each phase | Coaching for leads | C. Jones | 1/16/2027 | G
      Priority 3 | Every plan is about the person | Training for all staff | E. Ifans | 1/16/2027 | B`,
  });
  expect(found["Elm Primary"]).toBe(`schoolPlan: ${PLAN}`);
  expect(found["Oak Primary"]).toBe(`schoolPlan: ${PLAN}`);
});

const SCHOOL = (rows: string): string => `
  Head teacher: A. Bowen

  ${HEADINGS}
  ${rows}`;
const ROWS = `
  Priority 1 | Speech in every lesson | Talk tasks planned in each unit | A. Bowen | 12/1/2026 | On track
  Priority 2 | Attendance to 95% | First day calls | S. Hywel | 3/1/2027 | Behind
  Priority 3 | Every plan is about the person | Training for all staff | C. Jones | 1/16/2027 | On track`;

test("who leads a school stands above a school's plan, and the word for a school may stand in front", () => {
  const found = tablesIn({
    Service: PRIORITIES,
    "Canolfan yr Afon": SCHOOL(ROWS),
    "Ysgol y Ddraig": `${HEADINGS}${ROWS}`,
    "Lakefield P.S.": `${HEADINGS}${ROWS}`,
    "St Brigid's NS": `${HEADINGS}${ROWS}`,
  });
  expect(found["St Brigid's NS"]).toBe(`schoolPlan: ${PLAN}`);
  expect(found["Lakefield P.S."]).toBe(`schoolPlan: ${PLAN}`);
  expect(found["Canolfan yr Afon"]).toBe(`schoolPlan: ${PLAN}`);
  expect(found["Ysgol y Ddraig"]).toBe(`schoolPlan: ${PLAN}`);
});

test("a sheet with the form of several schools is a school's, but not one with the short name of the district's plan", () => {
  const form = `${HEADINGS}${ROWS}`;
  const found = tablesIn({
    Service: PRIORITIES,
    "Elm Primary": form,
    "Oak Primary": form,
    Brynteg: form,
    DCIP: form.replaceAll("Priority ", "Priority of the district "),
  });
  expect(found["Brynteg"]).toContain("schoolPlan");
  expect(found["DCIP"]).not.toContain("schoolPlan");
});

test("a list of improvement priorities is that of the objectives where nothing else is, and initiatives stay these", () => {
  const list = (heading: string): string => `
    No. | ${heading} | Regional lead
    P1 | Lift the results in English | C. Finch
    P2 | Lift attendance to nine in ten days | R. Amato
    P3 | Inclusive practice in every classroom | J. Tran`;
  const work = `
    School | Region priority | Key actions | Officer | Due | Status
    Elm Primary | P1 | Moderate writing each term | A. Doyle | 6/1/2027 | On track
    Oak Primary | P2 | A breakfast club | T. Eames | 6/1/2027 | Behind`;
  expect(tablesIn({ Region: list("Improvement priority"), Work: work })["Region"]).toBe(
    "objectives: A id, B objective, C lead",
  );
  expect(tablesIn({ Region: list("Initiative"), Work: work })["Region"]).toBe(
    "initiatives: A id, B initiative, C lead",
  );
});

test("numbers of a second level, and a question under the name of a level", () => {
  const table = proposalFor(
    `
    Strategic objectives | | Strategic initiatives | |
    No. | What we will achieve | No. | How we will get there | Executive owner
    1 | Deep learning in every classroom | 1.1 | Units of science by inquiry | R. Vance
    | | 1.2 | Expectations for writing in common | R. Vance
    2 | Supports that fit every student | 2.1 | Tiers with clear entry and exit | P. Ek
    | | 2.2 | Classes taught by two | P. Ek`,
    { merges: ["A1:B1", "C1:E1"] },
  );
  expect(fieldsOf(table)).toBe("A id, B objective, C id, D initiative, E lead");
});

test("evidence that will be collected is evidence, and a benchmark of the process that somebody leads is an action", () => {
  expect(
    fieldsOf(
      proposalFor(`
        Initiative | Type of benchmark | Benchmark | Evidence we will collect | Date
        1.1 | Early evidence of change | Most teachers use the first unit | Notes of walkthroughs | 12/19/2026
        1.2 | Short-term outcome | Averages of the tests rise by five points | Tests of the unit | 3/27/2027`),
    ),
  ).toBe("A parent, B benchmarkType, C benchmark, D evidence, E due");
  expect(
    fieldsOf(
      proposalFor(`
        No. | Process benchmark | Who will lead | When | Status
        1.1 | Choose the units for each grade | T. Moss | 9/15/2026 | Done
        1.2 | Score the first task together | J. Abt | 1/16/2027 | On track`),
    ),
  ).toBe("A id, B action, C lead, D due, E status");
});

test("where something stood before its target is a baseline, and the order of steps no link", () => {
  expect(
    fieldsOf(
      proposalFor(
        `
        | | Success measure | |
        Key action | Lead | 2026 | 2027 target | Comment
        Moderate writing each term | A. Doyle | 74% | 82% | Two schools left
        Explicit teaching of reading | M. Ito | 71% | 80% | Staff were absent
        Literacy in every faculty | N. Costa | 68% | 76% | On the way`,
        { merges: ["C1:D1"] },
      ),
    ),
  ).toContain("C baseline, D target");
  expect(
    fieldsOf(
      proposalFor(`
        School | Goal | Step number | Step description | Assigned to | End date
        Elm | Writing across all subjects | 1 | Train staff in the rubric | T. Marsh | 10/15/2026
        Elm | Writing across all subjects | 2 | A common task in each cycle | L. Soto | 4/30/2027
        Oak | Attendance in tiers for all | 1 | Call home each day | J. Fay | 6/12/2027
        Oak | Attendance in tiers for all | 2 | Awards for a whole month | J. Fay | 6/12/2027
        Fir | Small groups in mathematics | 1 | A period for help | E. Kirby | 9/12/2026
        Fir | Small groups in mathematics | 2 | Plan it together | U. Bello | 5/29/2027`),
    ),
  ).not.toContain("parent");
});
