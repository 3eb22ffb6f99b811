import { placeOf, proposalFor } from "../../grids";

const COACH = "Pair new teachers with a coach | Nia Park | 9/15/2026 | On track";
const LIBRARY = "Open the library before school | Tom Reyes | 10/1/2026 | Not started";
const GREET = "Greet each family at the door | Nia Park | 11/2/2026 | On track";
const HEADING = "Action Step | Lead | Due | Status";

/** The sections of a table of actions with these rows under its heading. */
function sectionsAmong(...rows: string[]): unknown {
  return (placeOf(proposalFor([HEADING, ...rows].join("\n"))) as { sections?: unknown } | null)?.sections;
}

describe("a row that names an upper level and nothing of an item is a section", () => {
  test("two levels one above the other", () => {
    expect(
      sectionsAmong(
        "Performance Objective 1: More pupils write well",
        "Strategy 1: Write each day",
        COACH,
        LIBRARY,
        "Performance Objective 2 - Families are at home",
        GREET,
      ),
    ).toEqual([2, 3, 6]);
  });

  test("in a table of two columns, where one cell is half a row", () => {
    const table = proposalFor(`
      Action | Owner
      Performance Objective 1: More pupils write well
      Pair new teachers with a coach | Nia Park
      Open the library before school | Tom Reyes
      Objective 1.2 Families are at home
      Greet each family at the door | Nia Park`);
    expect(placeOf(table)).toMatchObject({ sections: [2, 5] });
  });

  test("with its wording in the next cell, whatever stands above that", () => {
    expect(
      sectionsAmong(
        "Strategy 1: | Let pupils write each day",
        COACH,
        LIBRARY,
        "Strategy 2 | Ask families often",
        GREET,
      ),
    ).toEqual([2, 5]);
  });

  test("with its number under the heading of ids", () => {
    const table = proposalFor(`
      # | Action Step | Lead
      Objective 1 | More pupils write well
      1.1 | Pair new teachers with a coach | Nia Park
      1.2 | Open the library before school | Tom Reyes
      Objective 2 | Families are at home
      2.1 | Greet each family at the door | Nia Park`);
    expect(placeOf(table)).toMatchObject({ sections: [2, 5] });
  });

  test("the last of all, when nothing stands under it yet", () => {
    expect(sectionsAmong(COACH, LIBRARY, GREET, "Performance Objective 2: Families are at home")).toEqual([
      5,
    ]);
  });
});

describe("such a row is an item", () => {
  test("with an owner, a day or a status of its own", () => {
    expect(
      sectionsAmong(
        "Strategy 1: Write each day | Nia Park",
        COACH,
        "Strategy 2: Ask families often | | 9/15/2026",
        LIBRARY,
        "Strategy 3: Read aloud | | | On track",
        GREET,
      ),
    ).toEqual([]);
  });

  test("among others of its sort", () => {
    const table = proposalFor(`
      Strategy | Lead | Due | Status
      Strategy 1: Write each day | Nia Park | 9/15/2026 | On track
      Strategy 2: Ask families often
      Strategy 3: Read aloud | Tom Reyes | 10/1/2026 | On track
      Strategy 4: Greet families | Tom Reyes | 10/1/2026 | On track`);
    expect(placeOf(table)).toMatchObject({ body: [2, 5], sections: [] });
  });

  test("where the number is none of a level", () => {
    expect(sectionsAmong(COACH, LIBRARY, "Goal setting with 3 coaches | Tom Reyes", GREET)).toEqual([]);
  });
});
