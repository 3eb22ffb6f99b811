import { fieldsOf, proposalFor } from "../../grids";

test("a condition under the theory of action says why, and is no initiative; practices under it are some", () => {
  const goals = (theory: readonly string[]) =>
    proposalFor(`
    Goal # | Goal statement | Executive owner | Theory of action
    1 | All learners read and write with confidence | Dr. Ines Calder | ${theory[0]}
    2 | Math makes sense to every learner | Paul Oyelaran | ${theory[1]}
    3 | Staff who are glad to stay with us | Rhea Donnelly | ${theory[2]}`);
  const conditions = ["teach writing", "plan together", "have mentors"].map(
    (what) => `If we ${what} then more of us succeed`,
  );
  const why = goals(conditions);
  expect(fieldsOf(why)).toBe("A id, B objective, C lead, D theoryOfAction");
  expect(why!.kind).toBe("objectives");
  const practices = goals(["Write in all subjects daily", "Plan lessons in teams", "A mentor for each"]);
  expect(fieldsOf(practices)).toBe("A id, B objective, C lead, D initiative");
});

test("a type that says which level a row is of is no type of benchmark", () => {
  const typed = (types: readonly string[]) =>
    proposalFor(`
    Code | Board priority | Type | Sponsor | How we will know
    1 | Strong early literacy in all our schools | ${types[0]} | A. Moss | Proficiency from 41% to 55%
    1.1 | Structured literacy in grades K-3 | ${types[1]} | B. Hart | Seen in 80% of rooms
    2 | Belonging and attendance for everyone | ${types[0]} | C. Voss | Absence from 24% to 15%`);
  expect(fieldsOf(typed(["Priority", "Focus area"]))).toBe("A id, B objective, D lead, E measure");
  expect(fieldsOf(typed(["Final outcome", "Early evidence"]))).toContain("C benchmarkType");
});

test("the day on which something was approved is not the day by which it is due", () => {
  const dated = (heading: string) =>
    fieldsOf(
      proposalFor(`
    Goal | Statement | Goal champion | ${heading}
    G1 | Mathematics for all learners | A. Moss | 6/15/2026
    G2 | Reading in every subject taught | B. Hart | 6/15/2026
    G3 | Safe and welcoming schools | C. Voss | 6/15/2026`),
    );
  expect(dated("Board approved")).not.toContain("due");
  expect(dated("Horizon")).toContain("D due");
});

test("figures behind results that nobody has yet are to be reached", () => {
  const table = proposalFor(`
    Outcome measure | Start | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual | Year end
    Grade 3 reading proficiency | 44 % | 46 % | 47 % | 48 % | | 55 %
    Chronic absence of pupils | 23 % | 22 % | 24 % | 20 % | | 15 %
    Seniors with a plan on file | 35 % | 50 % | 58 % | 70 % | | 100 %`);
  expect(fieldsOf(table)).toMatch(/F actual, G target$/);
});

test("shares in words under how far are the share that is complete", () => {
  const table = proposalFor(`
    Step | Who | Done by | How far
    Order books for all rooms | KT | Aug 15, 2026 | 100 %
    Train the teachers of grade one | KT | 8/20/26 | 50 %
    Visit each room twice a month | RB | monthly | 0 %`);
  expect(fieldsOf(table)).toBe("A action, B lead, C due, D percent");
  expect(table!.columns[3]!.why).toContain("3 of 3");
});

test("what is current beside a baseline is what was reached by now; alone it is where things began", () => {
  const under = (headings: string) =>
    fieldsOf(
      proposalFor(`
    Goal | Indicator | ${headings}
    Reading | Pupils at grade level in grade 3 | 41% | 60% | 47%
    Reading | Pupils who read twenty books | 20% | 50% | 33%
    Attendance | Pupils who miss ten days or more | 18% | 10% | 15%
    Attendance | Families who come to conferences | 55% | 80% | 61%`),
    );
  expect(under("Baseline | Target | Current")).toMatch(/C baseline, D target, E actual$/);
  expect(under("2026 baseline | Target | Current level")).toMatch(/C baseline, D target, E actual$/);
  expect(under("Current | Target | Result")).toMatch(/C baseline, D target, E actual$/);
  expect(under("Current | Baseline | Result")).toMatch(/C baseline, D baseline, E actual$/);
});
