import { ALL_PARTS } from "../../src/templates/parts";
import { INSTRUMENTS_AND_REPORTS, PLAN_COLUMNS } from "./planColumns";

const columns = new Set(ALL_PARTS.flatMap(({ id, columns: all }) => all.map(({ key }) => `${id}.${key}`)));

test.each(PLAN_COLUMNS)("%s: %s", (_, what, ...places) => {
  expect(what).not.toBe("");
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !columns.has(place))).toEqual([]);
});

test("what is no column of these parts has another place", () => {
  for (const [what, where] of INSTRUMENTS_AND_REPORTS)
    expect([what, where].every((text) => text !== "")).toBe(true);
});
