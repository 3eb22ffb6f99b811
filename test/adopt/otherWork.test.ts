import { fieldsOf, proposalFor } from "./grids";

describe("what a product has to do, and how it is tried, is no plan", () => {
  test.each([
    [
      "a matrix of requirements",
      `
      Requirement ID | Requirement Description | Design Reference | Changes Made | Status
      FR 1.0 | The bus route page shall list all stops | Web | - | Complete
      FR 1.1 | The page shall show the driver's name | Web | Shows a number instead | Complete
      FR 2.0 | Parents shall be able to subscribe to a stop | Phone | - | In progress
      FR 2.1 | A late bus shall send a message to subscribers | Phone | - | Complete`,
    ],
    [
      "requirements that depend on each other",
      `
      S.No. | Functional Requirement | Business Rules | Source | Dependent Requirement
      1 | The kiosk shall let a visitor sign in | Only with a photograph | Security policy | The kiosk prints a badge
      2 | The kiosk shall print a badge for the visitor | Valid for one day | Security policy | A visitor has to sign in first
      3 | The kiosk shall call the office | Only for visitors | Front desk manual | The office needs a telephone
      4 | The kiosk shall sign visitors out | Before the doors close | Security policy | A visitor has to sign in first`,
    ],
    [
      "the steps of tests, exported from a tracker of work",
      `
      ID | Work Item Type | Title | Test Step | Step Action | Step Expected | Assigned To | State
      41 | Test Case | The menu opens on a phone | | | | Ada Moss | Design
       | | | 1 | Open the start page of the site | The page is shown | |
       | | | 2 | Touch the menu in the corner | The menu opens over the page | |
      42 | Test Case | The menu closes on a phone | | | | Ada Moss | Design
       | | | 1 | Open the menu in the corner of the page | The menu is shown | |
       | | | 2 | Touch somewhere beside the menu | The menu is gone again | |`,
    ],
    [
      "scripts of tests, whose headings are written in one word",
      `
      TestCaseID | Description | Steps | Expected Results | Resource | Comments
      Menu_Opens | Opens the menu on a phone | Open the start page and touch the corner | The menu is shown over the page | Ada Moss |
      Menu_Closes | Closes it again | Touch somewhere beside the menu | The menu is gone again | Ben Hart | Slow on old phones
      Menu_Turns | Turns with the phone | Turn the phone while the menu is shown | The menu is as wide as the page | Ada Moss |`,
    ],
    [
      "use cases and their scenarios",
      `
      Use Case Id | Use Case Name | Role Name | Story Id | Story Name | Story Description | Scenario Id | Scenario Description | Result Id
      UC.1 | Enroll a student | Registrar | S.1 | New student | As a registrar I want to enroll a new student | 1.A | The student is already enrolled | E1
      UC.1 | | | S.1 | | | 1.B | A document is missing from the folder | R1
      UC.1 | | | S.1 | | | 1.C | The address is outside of the district | R2
      UC.2 | Transfer a student | Registrar | S.2 | Transfer | As a registrar I want to transfer a student | 1.A | The other school has no room | E2`,
    ],
    [
      "what auditors tried of the controls",
      `
      Ref | Control ID | Control objective | Control owner | Test of operation | Design adequate? | Notes | Conclusion | Tested by | Date
      T-1 | C.5 | Only staff can open the grade book | Head of IT | Tried three accounts of former staff | Y | All were closed | Adequate | Ada Moss | 9/1/2026
      T-2 | C.7 | All changes of grades are logged | Registrar | Changed a grade and read the log | Y | The log named the user | Adequate | Ada Moss | 9/2/2026
      T-3 | C.9 | Backups can be read again | Head of IT | Read last week's backup on another machine | N | Two files were missing | Not adequate | Ada Moss | 9/3/2026`,
    ],
  ])("%s", (_, grid) => {
    expect(proposalFor(grid)).toBeNull();
  });

  test("tasks whose tests are still to come are a plan", () => {
    expect(
      fieldsOf(
        proposalFor(`
        Task # | Task | Developer | Estimated time | Status | Test scenario | Tester | Test results
        1 | Choose the tools for the new page | | 2 | Not started | | |
        1.1 | Learn how they are used | | 10 | Not started | | |
        1.2 | Agree on what the page will show | | 0.5 | In progress | | |
        2 | Draw the page on paper | | 4 | Not started | | |`),
      ),
    ).toMatch(/^A id, B action.* status/);
  });

  test("what a law requires, with somebody who sees to it, is a plan", () => {
    const plan = proposalFor(`
      Requirement # | Requirement Description | Person Responsible | Due Date | Status | Evidence
      1 | Notify parents of their right to know | Ada Moss | 9/15/2026 | Complete | Letter on file
      2 | Hold an annual meeting for all parents | Ben Hart | 10/1/2026 | In progress | Agenda
      3 | Review the compact of school and parents | Cora Lind | 5/1/2027 | Not started | Minutes`);
    expect(plan).not.toBeNull();
  });
});

describe("how long work takes is an estimate", () => {
  test("by role, with the share of the whole", () => {
    expect(
      proposalFor(`
      SL# | Activities | % | PM | TL | Effort Man-days | Effort Man-Months
      1 | Find out what the schools need | 0.2 | 3 | 6 | 9 | 0.45
      2 | Wire the buildings for the new telephones | 0.5 | 2 | 20 | 22 | 1.1
      3 | Try the telephones in one building | 0.1 | 1 | 3 | 4 | 0.2
      4 | Move the numbers over a weekend | 0.2 | 3 | 6 | 9 | 0.45`),
    ).toBeNull();
  });

  test("with days it is a schedule", () => {
    const plan = proposalFor(`
      Task | Start | End | Effort Hours | Effort Days
      Find out what the schools need | 9/1/2026 | 9/15/2026 | 72 | 9
      Wire the buildings for the new telephones | 9/20/2026 | 12/1/2026 | 176 | 22
      Move the numbers over a weekend | 12/5/2026 | 12/6/2026 | 72 | 9`);
    expect(fieldsOf(plan)).toBe("A action, B start, C due");
  });
});

test("a column for each method, with remarks on some of them, is a sketch", () => {
  expect(
    proposalFor(`
    Slow bell | Fast bell | Bell by radio (New Tower) | Hand bell | Silence | Data | Metric | | Tools
     | | Needs a radio in each room and a licence for it | | Teachers let the class go when they are ready | Log of the gate | Minutes lost between lessons | Counted by the aides | A clock
     | | Rings in the yard as well, and can be heard by neighbors | | Needs a clock in each room that all can see | Log of the office | Share of classes that begin on time | Counted by the teachers |
     | | | | | Letters | Complaints of neighbors in a month | |
     | | | | | Survey | Share of teachers who like it | |`),
  ).toBeNull();
});

test("how hard an exercise is rates nobody", () => {
  expect(
    proposalFor(`
    S.No | Topic | Subtopic | Hour | Exercise Set | Level | Remark
    1 | Fractions | Halves and quarters | 1 | 12. Cutting a cake for four friends | Easy | Classwork
    2 | Fractions | Halves and quarters | | 15. Sharing three pizzas fairly | Medium | Homework
    3 | Fractions | Adding fractions | 2 | 21. Paths around a square garden | Hard | Classwork
    4 | Decimals | Money in a shop | | 33. Change for a ten dollar bill | Easy | Homework`),
  ).toBeNull();
});

test("an item that somebody signs off on a day is work of a checklist", () => {
  const table = proposalFor(`
    Part | Item | Criteria | Signed off by | Sign-off date
    On land | Roof of the boat house | No drop comes in when it rains | Pia Holt | 3/1/2027
     | Paint of both jetties | No bare wood can be seen | Jon Abel | 4/1/2027
    On the water | Anchors and their chains | The divers found no rust | Pia Holt | 5/1/2027
     | Buoys along the shore | All of them have their numbers | Una Frey | 5/9/2027`);
  expect(fieldsOf(table)).toMatch(/D lead, E completed/);
});
