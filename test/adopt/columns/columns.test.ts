import { propose } from "../../../src/adopt/propose";
import { gridOfText, sheetOf } from "../../support/snapshot";
import { fieldsOf, proposalFor } from "../grids";

describe("false friends are told apart by content", () => {
  test("a launch date is a start, and review dates are not due dates", () => {
    const table = proposalFor(`
      Action | Launch Date | Plan Review Date | Project Lead 1 | Project Lead 2
      Train all coaches in the block | 9/1/2026 | 10/1/2026 | Ada Moss | Ben Hart
      Visit every classroom each month | 9/8/2026 | 11/1/2026 | Cora Lind | Ada Moss
      Agree on materials for reading | 9/9/2026 | 12/1/2026 | Ada Moss |`);
    expect(fieldsOf(table)).toBe("A action, B start, D lead, E lead");
  });

  test("a current status in sentences is a note", () => {
    const table = proposalFor(`
      Action | Owner | Current Status
      Train all coaches | M. Ortiz | Two of the four coaches have been trained and the others follow in May
      Visit every classroom | J. Chen | Visits began late because the schedule was not agreed on in time
      Call each family | R. Diaz | All families have been called at least once and most came to the evening`);
    expect(fieldsOf(table)).not.toContain("status");
  });

  test("a goal in figures is a target", () => {
    const table = proposalFor(`
      Measure | Baseline | Goal | Actual
      Reading at grade level | 45 | 60 | 52
      Chronic absence rate | 19 | 14 | 16
      Families at open evenings | 120 | 200 | 180`);
    expect(fieldsOf(table)).toBe("A measure, B baseline, C target, D actual");
    expect(table!.kind).toBe("indicators");
  });

  test("a goal in ids is a link", () => {
    const table = proposalFor(`
      Goal | Action | Owner
      1.2 | Train all coaches | M. Ortiz
      1.2; 3.1 | Visit every classroom | J. Chen
      3.1 | Call each family | R. Diaz
      3.1 | Hold an open evening | R. Diaz`);
    expect(fieldsOf(table)).toBe("A parent, B action, C lead");
  });

  test("a priority in sentences is an objective, in one word a priority", () => {
    const sentences = proposalFor(`
      Priority | Owner | Status
      Every child reads well by grade three | M. Ortiz | On track
      Families are partners in learning | J. Chen | Behind`);
    expect(fieldsOf(sentences)).toBe("A objective, B lead, C status");
    const words = proposalFor(`
      Task | Priority | Owner
      Train all coaches | High | M. Ortiz
      Visit every classroom | Low | J. Chen
      Call each family | High | R. Diaz
      Hold an open evening | Medium | R. Diaz`);
    expect(fieldsOf(words)).toBe("A action, B priority, C lead");
  });

  test("progress in per cent is a share, in words a status", () => {
    const of = (...values: string[]) =>
      fieldsOf(
        proposalFor(`
          Task | Owner | Progress
          Train all coaches | M. Ortiz | ${values[0]}
          Visit every classroom | J. Chen | ${values[1]}
          Call each family | R. Diaz | ${values[2]}`),
      );
    expect(of("50%", "10%", "100%")).toBe("A action, B lead, C percent");
    expect(of("On track", "Behind", "Complete")).toBe("A action, B lead, C status");
  });
});

test("statuses, schools and ids are known without a heading that says so", () => {
  const table = proposalFor(`
     | What we will do | Who | By when | How is it going? | Where
    A-1 | Train all coaches | M. Ortiz | 9/15/2026 | On track | Bates Elementary
    A-2 | Visit every classroom | J. Chen | 10/1/2026 | Behind | Cole Middle School
    A-3 | Call each family | R. Diaz | 9/30/2026 | On track | Bates Elementary
    A-4 | Hold an open evening | R. Diaz | 5/30/2027 | On track | Cole Middle School`);
  expect(fieldsOf(table)).toBe("A id, B action, C lead, D due, E status, F unit");
});

test("goal, objective and action side by side are three levels", () => {
  const table = proposalFor(`
    Goal | Objective | Action Step | Staff Responsible
    Every child reads by grade three | Strong first teaching in every room | Train all coaches | M. Ortiz
    Every child reads by grade three | Help in small groups early enough | Screen in September | J. Chen
    Families are partners in learning | News in the families' languages | Call each family | R. Diaz`);
  expect(fieldsOf(table)).toBe("A objective, B initiative, C action, D lead");
  expect(table!.kind).toBe("plan");
});

describe("a workbook of several sheets", () => {
  const sheets = [
    sheetOf(
      gridOfText(`
        ID | Strategic objective | Lead
        SO-1 | Every child reads by grade three | A. Moss
        SO-2 | Families are partners in learning | B. Hart
        SO-3 | Leaders who improve teaching | C. Lind`),
      { name: "Objectives" },
    ),
    sheetOf(
      gridOfText(`
        No. | Objective | Initiative | Sponsor
        I-1 | SO-1 | Strong first teaching in every room | A. Moss
        I-2 | SO-1 | Help in small groups early enough | B. Hart
        I-3 | SO-2 | News in the families' languages | C. Lind`),
      { name: "Initiatives" },
    ),
    sheetOf(
      gridOfText(`
        School | Works towards | School goal | Who | Due | Status
        Bates Elementary | I-1 | Decodable books in each room | K. Lowell | 9/30/2026 | Done
        Cole Middle School | I-3 | Texts home in four languages | J. Hale | 10/31/2026 | Behind
        Cole Middle School | I-1; I-2 | Reading groups at lunch | J. Hale | 12/15/2026 | On track`),
      { name: "School plans" },
    ),
    sheetOf(
      gridOfText(`
        School | Principal | Cluster | Level
        Bates Elementary | K. Lowell | North | 2
        Cole Middle School | J. Hale | South | 3`),
      { name: "Schools" },
    ),
  ];
  const proposals = propose({ name: "district.xlsx", sheets });

  test("each sheet has its kind", () => {
    expect(proposals.map(({ sheet, tables }) => [sheet, tables[0]?.kind])).toEqual([
      ["Objectives", "objectives"],
      ["Initiatives", "initiatives"],
      ["School plans", "schoolPlan"],
      ["Schools", "units"],
    ]);
  });

  test("links are known by the ids of other sheets, under any heading", () => {
    expect(fieldsOf(proposals[1]!.tables[0]!)).toBe("A id, B parent, C initiative, D lead");
    const link = proposals[2]!.tables[0]!.columns[1]!;
    expect(link).toMatchObject({ heading: "Works towards", field: "parent" });
    expect(link.why).toContain("3 of 3");
  });
});

describe("one telling word in a heading, and cells that are just that", () => {
  const table = (heading: string, ...cells: string[]): string => `
      # | Action Step | ${heading} | Lead | Due
      1 | Pair new teachers with a coach | ${cells[0]} | Nia Park | 9/15/2026
      2 | Open the library before school | ${cells[1]} | Tom Reyes | 10/1/2026
      3 | Greet each family at the door | ${cells[2]} | Nia Park | 11/2/2026`;

  test.each([
    ["DIP link", "G1", "G2", "G1"],
    ["Plan link", "1.2", "2.1", "3.1"],
    ["Alignment to district work", "1.2; 2.1", "2.1", "1.2"],
    ["DIP", "1", "2", "1"],
  ])("ids under “%s” are links", (heading, ...cells) => {
    expect(fieldsOf(proposalFor(table(heading, ...cells)))).toBe("A id, B action, C parent, D lead, E due");
  });

  test("addresses under a link are evidence, points of alignment are no link", () => {
    expect(
      fieldsOf(
        proposalFor(table("Link", "https://a.example/1", "https://a.example/2", "https://a.example/3")),
      ),
    ).toContain("C evidence");
    expect(fieldsOf(proposalFor(table("Alignment score", "3", "2", "3")))).not.toContain("parent");
  });

  test("an improvement plan's own numbers are its ids", () => {
    expect(
      fieldsOf(
        proposalFor(`
          DIP # | Action Step | Lead
          1 | Pair new teachers with a coach | Nia Park
          2 | Open the library before school | Tom Reyes
          3 | Greet each family at the door | Nia Park`),
      ),
    ).toBe("A id, B action, C lead");
  });

  test.each(["Progress", "Current progress", "Progress to date"])(
    "shares under “%s” are percent",
    (heading) => {
      expect(fieldsOf(proposalFor(table(heading, "25%", "50%", "100%")))).toContain("C percent");
    },
  );

  test("where something is measured, progress is its result", () => {
    expect(
      fieldsOf(
        proposalFor(`
          Measure | Baseline | Target | Progress to date
          Pupils who write well | 40% | 60% | 45%
          Families who visit | 20% | 50% | 35%
          Teachers who stay | 70% | 90% | 80%`),
      ),
    ).toBe("A measure, B baseline, C target, D actual");
  });
});

test("confidence says how much speaks for a column", () => {
  const table = proposalFor(`
    Action | Owner | Due date | Status | Evidence
    Train all coaches | M. Ortiz | 9/15/2026 | In progress |
    Visit every classroom | J. Chen | soon | Not started |
    Call each family | R. Diaz | when agreed | Complete |`);
  const [action, , due, , evidence] = table!.columns;
  expect(action!.confidence).toBeGreaterThanOrEqual(0.9);
  expect(due!.confidence).toBeLessThan(action!.confidence);
  expect(evidence!.confidence).toBeLessThan(0.6);
  expect(evidence!.why).toContain("Evidence");
});
