import { fieldsOf, proposalFor } from "../../grids";

test.each([
  "District plan #",
  "Supports district #",
  "DIP goal",
  "DIP Goal #",
  "District strategy no.",
  "LCAP #",
])("ids under %s are those of what the rows serve", (heading) => {
  const listed = proposalFor(`
      Strategy | Person | When | Progress | ${heading}
      Order books for each room in grade two | Kim Lowell | 9/15/2026 | done! | 2.2
      Coach shows a lesson in each room | Kim Lowell | 10/1/2026 | going well | 2.2, 2.1
      Walk with families who come late | Ms. Pina | 11/2/2026 | going well | 3.1
      Nurse calls after the second sick day | Nurse Baptiste | 12/1/2026 | later | 2.4`);
  expect(fieldsOf(listed)).toBe("A initiative, B lead, C due, D status, E parent");
  const numbered = proposalFor(`
      # | Strategy | Person | When | ${heading}
      1 | Order books for each room in grade two | Kim Lowell | 9/15/2026 | 2
      2 | Coach shows a lesson in each room | Kim Lowell | 10/1/2026 | 2
      3 | Walk with families who come late | Ms. Pina | 11/2/2026 | 3`);
  expect(fieldsOf(numbered)).toBe("A id, B initiative, C lead, D due, E parent");
});

test.each(["District goal #", "District strategy no.", "DIP #"])(
  "%s, each once and at the left, numbers the rows",
  (heading) => {
    const table = proposalFor(`
      ${heading} | Goal | Person | When
      1 | Order books for each room in grade two | Kim Lowell | 9/15/2026
      2 | Coach shows a lesson in each room | Kim Lowell | 10/1/2026
      3 | Walk with families who come late | Ms. Pina | 11/2/2026`);
    expect(fieldsOf(table)).toBe("A id, B objective, C lead, D due");
  },
);

test.each(["#1|#2", "(Q1)|(Q2)", "Fall|Spring"])("Status %s are two statuses", (marks) => {
  const [first, second] = marks.split("|");
  const table = proposalFor(`
    Activity | Person | Status ${first} | Status ${second}
    Order books for each room in grade two | Kim Lowell | Done | Done
    Coach shows a lesson in each room | Kim Lowell | On track | Behind
    Walk with families who come late | Ms. Pina | On track | On track`);
  expect(fieldsOf(table)).toBe("A action, B lead, C status, D status");
});

test("a share among status words is a status, shares alone say how far it is", () => {
  const of = (first: string, second: string) =>
    fieldsOf(
      proposalFor(`
        Activity | Point person | Deadline | Status
        Order books for each room in grade two | M. Lowell | 9/15/2026 | ${first}
        Coach shows a lesson in each room | M. Lowell | 10/1/2026 | ${second}`),
    );
  expect(of("100%", "On track")).toBe("A action, B lead, C due, D status");
  expect(of("60%", "40%")).toBe("A action, B lead, C due, D percent");
});
