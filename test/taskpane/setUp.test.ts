import fc from "fast-check";
import { PART_IDS, type PartId } from "../../src/app/setUp/setUp";
import { type Existing, partsOf } from "../../src/app/setUp/existing";
import {
  addedSchools,
  choiceOf,
  chosenParts,
  draftOf,
  isOffered,
  sameHeadings,
  sheetCount,
} from "../../src/taskpane/setUp/draft";
import { PART_GROUPS } from "../../src/taskpane/setUp/partGroups";
import { notListed, secondSpellings, takenTogether } from "../../src/taskpane/setUp/schools";

const nothing: Existing = {
  planName: "",
  window: { first: 2026, last: 2027 },
  vocabulary: null,
  schools: [],
  schoolPlans: null,
  parts: [],
  schoolSheets: [],
  alike: [],
  unconfirmed: [],
};
const there = (...parts: PartId[]) => parts.map((part) => ({ part, sheet: part, isComplete: true }));
const named = (...names: string[]) => names.map((name) => ({ name }));

test("every part is offered, once", () => {
  expect(PART_GROUPS.flatMap(([, parts]) => parts).sort()).toEqual([...PART_IDS].sort());
});

describe("what will be made", () => {
  test("a district alone begins without parts for schools", () => {
    expect(chosenParts(draftOf(nothing), nothing)).not.toContain("schoolPlans");
  });

  test("schools share a table, or have a sheet each", () => {
    const draft = { ...draftOf(nothing), schools: named("Bates", "Cole", "Hope") };
    const oneTable = sheetCount(draft, nothing);
    expect(sheetCount({ ...draft, schoolPlans: "sheetPerSchool" }, nothing)).toBe(oneTable + 2);
  });

  test("what is there is not offered again, and what was begun is completed", () => {
    const existing: Existing = {
      ...nothing,
      vocabulary: "aip",
      parts: [...there("objectives"), { part: "actions", sheet: "Actions", isComplete: false }],
    };
    const draft = draftOf(existing);
    expect(isOffered("objectives", draft, existing)).toBe(false);
    expect(chosenParts(draft, existing)).toEqual(["actions"]);
  });

  test("only new schools get a sheet, however the others are written", () => {
    const existing: Existing = {
      ...nothing,
      vocabulary: "aip",
      schools: named("Mt. Hope"),
      schoolPlans: "sheetPerSchool",
      parts: there("schools"),
      schoolSheets: [{ school: "MOUNT HOPE", isComplete: true }],
    };
    const before = draftOf(existing);
    expect(sheetCount(before, existing)).toBe(0);
    const draft = { ...before, schools: [...before.schools, ...named("Cole")] };
    expect(sheetCount(draft, existing)).toBe(1);
    expect(addedSchools(draft, existing)).toBe(1);
    expect(choiceOf(draft, existing).parts).toEqual(["schoolPlans", "schools"]);
  });

  test("what another sheet holds is made only where it is asked for", () => {
    const existing: Existing = { ...nothing, alike: [{ part: "actions", sheets: ["Steps"] }] };
    const draft = draftOf(existing);
    expect(chosenParts(draft, existing)).not.toContain("actions");
    expect(chosenParts({ ...draft, ticked: { actions: true } }, existing)).toContain("actions");
  });
});

test("two headings of one name are found out, whatever the case and the spaces", () => {
  const choice = partsOf("aip").find(({ part }) => part === "actions")!;
  const [, first, second] = choice.labels;
  expect(sameHeadings(choice, {})).toEqual([]);
  expect(sameHeadings(choice, { [first!.key]: ` ${second!.label.toUpperCase()} ` })).toEqual([first!.key]);
});

describe("second spellings of a school", () => {
  const pairs = (...names: string[]) =>
    [...secondSpellings(named(...names))].map(([at, { name }]) => `${names[at]!} = ${name}`);

  test.each([
    [["Bates Elementary", "Bates"], ["Bates = Bates Elementary"]],
    [["Lincoln Middle", "Lincon Middle"], ["Lincon Middle = Lincoln Middle"]],
    [["Bates Elementary", "Bates Middle"], []],
    [["Cole High", "Colt High"], []],
    [["Public School 12", "Public School 13"], []],
  ])("%j", (names, expected) => {
    expect(pairs(...names)).toEqual(expected);
  });

  test("are taken together under the first name, with nothing lost", () => {
    const [first, second] = [
      { name: "Bates Elementary", leader: "M. Ortiz" },
      { name: "Bates", cluster: "North", aliases: ["BES"] },
    ];
    expect(takenTogether([first, second], second, first)).toEqual([
      { name: "Bates Elementary", leader: "M. Ortiz", cluster: "North", aliases: ["Bates", "BES"] },
    ]);
  });

  test("point to a school above them that is not one itself", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (names) => {
        const schools = named(...names);
        const found = secondSpellings(schools);
        for (const [at, school] of found) {
          expect(schools.indexOf(school)).toBeLessThan(at);
          expect(found.has(schools.indexOf(school))).toBe(false);
        }
      }),
    );
  });
});

test("a school that is listed under another spelling is not listed again", () => {
  const listed = [{ name: "Bates Elementary", aliases: ["Bates"] }];
  expect(notListed(named("BATES", "Cole"), listed)).toEqual(named("Cole"));
});
