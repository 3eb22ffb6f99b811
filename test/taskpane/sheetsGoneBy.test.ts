import type { TableMap } from "../../src/plan/maps/tableMap";
import { sheetsGoneBy } from "../../src/taskpane/parts/sheetsGoneBy";
import { frameText } from "../../src/text/pane/frame";

const copy = { sheet: "Plan (2)", hidden: false, copyOf: "Plan", tables: [] };
const state = { isMapLost: false, changes: [] };

test("kept copies are named, whether the columns are confirmed or not", () => {
  expect(sheetsGoneBy({ isConfirmed: false, unused: ["Plan (2)"], copies: [copy], state })).toBe(
    "Nobody has confirmed yet what the columns hold, so this goes by what they look like. “Plan (2)” looks like a copy of “Plan” and was left out.",
  );
  expect(sheetsGoneBy({ isConfirmed: true, unused: ["Plan (2)", "Ideas"], copies: [copy], state })).toBe(
    "This covers only the sheets in use. Not in use, although they look like parts of the plan: Ideas. “Plan (2)” looks like a copy of “Plan” and was left out.",
  );
});

test("nothing is said where all is confirmed and used", () => {
  expect(sheetsGoneBy({ isConfirmed: true, unused: [], copies: [], state })).toBe("");
});

test("tables of which something became are counted, each once", () => {
  const before = { ...copy, excelTable: null } as unknown as TableMap;
  const gone = { kind: "gone", before, after: null } as const;
  const changes = [gone, gone];
  expect(sheetsGoneBy({ isConfirmed: true, unused: [], copies: [], state: { ...state, changes } })).toBe(
    frameText.goesBy.changed(1),
  );
});

test("a map that is gone is not taken for one that nobody has made yet", () => {
  expect(
    sheetsGoneBy({ isConfirmed: false, unused: [], copies: [], state: { ...state, isMapLost: true } }),
  ).toBe(frameText.goesBy.mapLost);
});
