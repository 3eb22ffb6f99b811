import { propose } from "../../src/adopt/propose";
import { gridOfText, sheetOf } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor } from "./grids";

describe("forms of states and districts", () => {
  test("what a column sorts the items by is no goal where goals stand above them", () => {
    const plan = proposalFor(`
      # | Strategy | Staff Responsible | State Priorities | Formative Reviews Nov | Formative Reviews Jan | Formative Reviews Mar
      Goal 1: All students read by the end of grade 3 | | | | | |
      Performance Objective 1: Grade 3 readers rise from 41 % to 46 % | | | | | |
      1.1.1 | Train all teachers of the lower grades in phonics | Deputy Superintendent | Build a foundation of reading | Some Progress | Considerable |
      1.1.2 | Hold meetings on results every three weeks | Director of Curriculum | Build a foundation of reading | No Progress | Some Progress |
      Goal 2: Teachers stay | | | | | |
      Performance Objective 1: Turnover falls from 22 % to 17 % | | | | | |
      2.1.1 | Pay a stipend to mentors of new teachers | HR Director | Recruit and keep teachers | Considerable | Accomplished |
      2.1.2 | Ask the staff twice a year | Superintendent | Recruit and keep teachers | Discontinue | |`);
    expect(fieldsOf(plan)).toBe("A id, B action, C lead, E status, F status, G status");
  });

  test("of a strategy and its step the step is what the rows are, in the plans of two schools alike", () => {
    const plan = (sheet: string) =>
      sheetOf(
        gridOfText(`
        District Goal | Campus Objective | Strategy / Action Step | Person Responsible | Timeline | Resources | Progress
        Goal 1 | Readers at ${sheet} rise to 45 % | Form groups every six weeks | Ada Moss | 10/1/2026 | Screener | On Track
         | | Coach two teachers a month | Ben Hart | 5/1/2027 | Coach | On Track
        Goal 1 | Attendance of 96 % | Call families after the second absence | Cora Lind | 6/1/2027 | | Off Track
        Goal 2 | Keep nine of ten teachers | Meet each new teacher monthly | Dan Wu | 6/1/2027 | | Not started`),
        { name: sheet },
      );
    const found = propose({ name: "plan.xlsx", sheets: [plan("Oak Street ES"), plan("River MS")] });
    for (const { tables } of found)
      expect(fieldsOf(tables[0]!)).toMatch(/C action, D lead, E due, F resources, G status/);
  });

  test("a goal's number and its reason make a list of goals of plain descriptions", () => {
    const plan = proposalFor(`
      Goal # | Description | Type of Goal | An explanation of why the district has this goal
      1 | All students will be ready for college and career | Broad | Results in mathematics are low
      2 | English learners will close gaps with their peers | Focus | Gaps have grown since 2019
      3 | Students and staff will be safe and well | Broad | Every fourth student is often absent`);
    expect(plan?.kind).toBe("objectives");
    expect(fieldsOf(plan)).toBe("A id, B objective, D note");
  });

  test("a sum named after its goal is no goal", () => {
    const plan = proposalFor(`
      Goal | Action # | Description | Total Funds | Responsible
      1 | 1 | Coaches work with teachers of grades 4 to 9 | 960000 | Ada Moss
      1 | 2 | Counselors look at each transcript once a year | 410000 | Ben Hart
      Goal 1 Total | | | 1370000 |
      2 | 1 | Every English learner has a daily lesson | 520000 | Cora Lind
      2 | 2 | Specialists teach together with others | 300000 | Dan Wu
      Goal 2 Total | | | 820000 |`);
    expect(placeOf(plan)).toMatchObject({ body: [2, 6], sections: [4], notData: [7] });
  });

  test("what a district will prioritize is its goal", () => {
    const plan = proposalFor(`
      Priority | What will we prioritize to extend success? | Key Strategies | Measure of Success | Person in Charge
      P1 | Every student reads with understanding | New materials in the lower grades | 80 % of rooms use them | Ada Moss
      P2 | Students feel known by an adult | Advisory in the upper grades | Belonging rises to 60 % | Ben Hart
      P3 | Families are partners of the school | Home visits before the year begins | 300 families were visited | Cora Lind`);
    expect(fieldsOf(plan)).toContain("B objective, C initiative, D measure, E lead");
  });

  test("a name of its own is explained in brackets", () => {
    const plan = proposalFor(`
      Board Goal | Needle Movers (Key Actions) | Lead | Monitoring Fall | Monitoring Winter | Monitoring Spring
      More readers in grade 3 | Look at all students of years 1 and 2 by October | Ada Moss | 92 % done | 99 % done |
      More readers in grade 3 | Give three lessons a week to small groups | Ben Hart | 38 groups | 41 groups |
      Better mathematics | Work with teachers of twelve schools | Cora Lind | 118 days | 204 days | `);
    expect(fieldsOf(plan)).toBe("A objective, B action, C lead, D actual, E actual, F actual");
  });

  test("from now to a year", () => {
    const plan = proposalFor(`
      Ref | Strategic Priority | Executive lead | KPI | Now | 2028
      SP1 | A broad curriculum taught well in every classroom | Director of Education | Schools secure | 4 of 7 | 7 of 7
      SP2 | Pupils attend and behave | Deputy CEO | Persistent absence | 19 % | 12 %
      SP3 | Our people stay and grow | Director of People | Turnover | 17 % | 10 %`);
    expect(fieldsOf(plan)).toBe("A id, B objective, C lead, D measure, E baseline, F target");
  });

  test("a key result starts at a figure", () => {
    const plan = proposalFor(`
      Objective | KR # | Key Result | Start | Goal | DRI
      Scholars grow more than a year | KR1.1 | Scholars who meet their growth target | 52% | 65% | Ada Moss
      Families stay with us | KR2.1 | Persistence from fall to fall | 86% | 92% | Ben Hart
      A team that lasts | KR3.1 | Staff who would recommend working here | 61% | 75% | Cora Lind`);
    expect(fieldsOf(plan)).toContain("D baseline, E target");
  });

  test("a year's results still to come are headed like those that are there", () => {
    const plan = proposalFor(`
      Metric # | Metric | Baseline | Year 1 Outcome | Year 2 Outcome | Target for Year 3 Outcome
      1.1 | Distance from standard in mathematics | -62.1 | -58.4 | | -45
      1.2 | Students who complete the required courses | 41% | 44% | | 52%
      2.1 | English learners who are reclassified | 11% | 13% | | 18%`);
    expect(fieldsOf(plan)).toBe("A id, B measure, C baseline, D actual, E actual, F target");
  });

  test("the source of an expenditure is where the money comes from", () => {
    const plan = proposalFor(`
      LCAP Goal | Strategy/Activity | Proposed Expenditures | Source(s) | Person Responsible | Timeline
      1 | Number routines at the start of each lesson | $4,000 | LCFF | Ada Moss | August to May
      2 | Tutoring after school for English learners | $12,500 | Title III | Ben Hart | October to April
      3 | Visits at home after ten absences | $2,000 | Title I | Cora Lind | Ongoing`);
    expect(fieldsOf(plan)).toContain("C funding, D funding");
  });

  test("a count under each grade makes no list of schools, the grades of each do", () => {
    expect(
      proposalFor(`
      School | Grade K | Grade 1 | Grade 2 | Total
      Bates Elementary | 61 | 58 | 66 | 185
      Cole Elementary | 70 | 74 | 69 | 213`),
    ).toBeNull();
    const schools = proposalFor(`
      School | Grades | Phone
      Bates Elementary | K-5 | 555-0101
      Cole Elementary | K-8 | 555-0102`);
    expect(schools?.kind).toBe("units");
  });
});
