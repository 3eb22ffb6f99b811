import { sheetOf } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor, proposalOf } from "./grids";

/** Tables whose headings are nobody's standard: shape and content have to say what they are. */
describe("a plan table is known by its content", () => {
  test("wording, names and dates under headings of a house style", () => {
    const table = proposalFor(`
      Strand of effort | Carried by | Wanted for | Where it got to
      Rewrite the attendance letters in plain words | M. Ortiz | 9/15/2026 | On track
      Open the library before school each day | J. Chen, R. Diaz | 10/1/2026 | Behind
      Pair new teachers with a reading coach | R. Diaz | 11/2/2026 | Complete
      Walk the halls with the parent council | J. Chen | 1/15/2027 | Not started`);
    expect(fieldsOf(table)).toBe("A action, B lead, C due, D status");
    expect(table!.kind).toBe("actions");
  });

  test("a schedule with nothing but wording and two dates", () => {
    const table = proposalFor(`
      Undertaking | Opens | Wraps up
      Collect the winter reading scores | 12/1/2026 | 12/18/2026
      Sort pupils into support groups | 1/4/2027 | 1/8/2027
      Teach the eight-week phonics block | 1/11/2027 | 3/5/2027
      Compare scores with the fall | 3/8/2027 | 3/12/2027`);
    expect(fieldsOf(table)).toBe("A action, B start, C due");
  });

  test("counted rows, wording and a status that nobody has filled in yet", () => {
    const table = proposalFor(`
      n | Thing we agreed on | Status
      1 | Post the bell schedule at both doors |
      2 | Move the tutoring hour to lunchtime |
      3 | Invite the clinic to the open house |
      4 | Print the handbook in three languages |`);
    expect(fieldsOf(table)).toBe("A id, B action, C status");
  });

  test("check boxes under a heading that asks whether it is done", () => {
    const table = proposalFor(`
      Planned undertaking | Answerable | Implemented?
      Rewrite the attendance letters in plain words | M. Ortiz | FALSE
      Open the library before school each day | J. Chen | FALSE
      Pair new teachers with a reading coach | R. Diaz | FALSE`);
    expect(fieldsOf(table)).toBe("A action, B lead, C status");
  });

  test("steps that come again under each item", () => {
    const rows = ["Reading", "Writing", "Number sense"].flatMap((area) => [
      `${area} | Draft the unit | M. Ortiz | 9/15/2026 | Complete`,
      ` | Try it out | J. Chen | 10/15/2026 | On track`,
      ` | Revise | J. Chen | 11/15/2026 | Not started`,
    ]);
    const table = proposalFor(`Unit of study | Task | Owner | Due | Status\n${rows.join("\n")}`);
    expect(fieldsOf(table)).toContain("B action, C lead, D due, E status");
  });

  test("headings that ask", () => {
    const table = proposalFor(`
      What are we going to do? | Who takes care of it? | Who else lends a hand? | When should it be finished? | How will we tell that it helped? | How is it going?
      Rewrite the attendance letters in plain words | M. Ortiz | Front office staff | 9/15/2026 | Fewer families call to ask | On track
      Open the library before school each day | J. Chen | Librarians | 10/1/2026 | Forty pupils come each day | Behind
      Pair new teachers with a reading coach | R. Diaz | Reading coaches | 11/2/2026 | New teachers stay | Complete`);
    expect(fieldsOf(table)).toBe("A action, B lead, C support, D due, E measure, F status");
  });

  test("months across, with marks", () => {
    const months = "Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar";
    const table = proposalFor(`
      Campaign piece | In charge | ${months}
      Letters home about attendance | M. Ortiz | x | | | x | | | x |
      Banner at the front gate | J. Chen | | x | x | | | | | x
      Radio spot on the local station | M. Ortiz | | | x | | x | | |
      Evening for new families | R. Diaz | x | | | | | x | | `);
    expect(fieldsOf(table)).toBe("A action, B lead");
  });
});

describe("columns are known by content and place", () => {
  test("figures under years, seasons and dates are results", () => {
    const sheet = sheetOf(
      [
        ["Indicator", "Baseline", "2024-2025", "Spring 2026", 46174, "FY27 Target"],
        ["Third graders who read at level", 41, 44, 47, 49, 60],
        ["Pupils who miss ten days or more", 23, 22, 20, 19, 12],
        ["Families at conferences", 55, 58, 61, 66, 80],
      ],
      {
        formats: [
          ["General", "General", "General", "General", "mmm-yy"],
          ...Array.from({ length: 3 }, () => []),
        ],
      },
    );
    const table = proposalOf(sheet)!;
    expect(fieldsOf(table)).toBe("A measure, B baseline, C actual, D actual, E actual, F target");
    expect(table.columns[4]!.heading).toBe("Jun 2026");
  });

  test("names decide against a heading, and the wording is found beside them", () => {
    const table = proposalFor(`
      Activty description | Staff for the activity | Deadline
      Rewrite the attendance letters in plain words | M. Ortiz | 9/15/2026
      Open the library before school each day | J. Chen | 10/1/2026
      Pair new teachers with a reading coach | R. Diaz | 11/2/2026`);
    expect(fieldsOf(table)).toBe("A action, B lead, C due");
  });

  test("letters of a responsibility chart are no statuses", () => {
    const table = proposalFor(`
      Task | Due | Operations | Human Resources | Principal
      Rewrite the attendance letters in plain words | 9/15/2026 | R | C | I
      Open the library before school each day | 10/1/2026 | A, R | I | C
      Pair new teachers with a reading coach | 11/2/2026 | C | R | A`);
    expect(fieldsOf(table)).toBe("A action, B due");
  });

  test("ids wear brackets and bars", () => {
    const table = proposalFor(`
      l | Task | Owner
      [2.1.1] | Rewrite the attendance letters | M. Ortiz
      [2.1.2] | Open the library before school | J. Chen
      [2.2.1] | Pair new teachers with a coach | R. Diaz
      [2.2.2] | Walk the halls with parents | R. Diaz`);
    expect(fieldsOf(table)).toBe("A id, B action, C lead");
  });

  test("words with underscores, run together or misspelt", () => {
    const table = proposalFor(`
      task_name | ResponsiblePerson | start_date | Complition date
      Rewrite the attendance letters | M. Ortiz | 9/1/2026 | 9/15/2026
      Open the library before school | J. Chen | 9/2/2026 | 10/1/2026
      Pair new teachers with a coach | R. Diaz | 9/3/2026 | 11/2/2026`);
    expect(fieldsOf(table)).toBe("A action, B lead, C start, D due");
  });

  test("planned and actual dates, and a baseline that is a date", () => {
    const table = proposalFor(`
      Task | Owner | Baseline_start | Baseline_finish | Actual
      Rewrite the attendance letters | M. Ortiz | 9/1/2026 | 9/15/2026 | 9/20/2026
      Open the library before school | J. Chen | 9/2/2026 | 10/1/2026 | 10/1/2026
      Pair new teachers with a coach | R. Diaz | 9/3/2026 | 11/2/2026 | 11/30/2026`);
    expect(fieldsOf(table)).toBe("A action, B lead, C start, D due, E completed");
  });

  test("a column without a heading that groups the rows is a level, one between is another", () => {
    const table = proposalFor(`
       | Big move | Action | Owner | Due
      Every child reads well by grade three | Strong first teaching in every room | Train all coaches | M. Ortiz | 9/15/2026
       | | Visit every classroom | J. Chen | 10/1/2026
       | Help early and in small groups | Screen in September | J. Chen | 9/30/2026
      Families are partners in learning | News in the families' languages | Call each family | R. Diaz | 9/30/2026
       | | Hold an open evening | R. Diaz | 5/30/2027`);
    expect(fieldsOf(table)).toBe("A objective, B initiative, C action, D lead, E due");
  });

  test("reasons to the right are notes, and a kind of task is no level", () => {
    const table = proposalFor(`
      Task type | Task | Owner | Due | Reasoning
      Training | Train all coaches in the block | M. Ortiz | 9/15/2026 | Coaches asked for it in the spring survey
      Visit | Visit every classroom each month | J. Chen | 10/1/2026 | Visits were too rare to learn from
      Training | Show new staff the reading room | J. Chen | 9/30/2026 | Half of the staff is new this year
      Visit | Call on each family in September | R. Diaz | 9/30/2026 | Families came only when there was trouble`);
    expect(fieldsOf(table)).toBe("B action, C lead, D due, E note");
  });

  test("a share is known by its sign", () => {
    const table = proposalFor(`
      Task | Owner | % there
      Train all coaches | M. Ortiz | 0.5
      Visit every classroom | J. Chen | 0.1
      Call each family | R. Diaz | 1`);
    expect(fieldsOf(table)).toBe("A action, B lead, C percent");
  });

  test("a plain date beside work is when it is due", () => {
    const table = proposalFor(`
      Action | Owner | Date
      Train all coaches | M. Ortiz | 9/15/2026
      Visit every classroom | J. Chen | 10/1/2026
      Call each family | R. Diaz | 11/2/2026`);
    expect(fieldsOf(table)).toBe("A action, B lead, C due");
  });
});

describe("the heading row", () => {
  test("is the one over the body, not a wordy row inside it", () => {
    const table = proposalFor(`
      Our piece of work | Taken on by | Ready by | Remarks
      Goal: actions that support reading | Owner team lead | Due in fall | Status report on progress
      Open the library before school each day | J. Chen | 10/1/2026 | Needs a second key
      Goal: a plan for evidence | Lead coach | Start of term | Progress notes
      Walk the halls with the parent council | J. Chen | 1/15/2027 | Waiting for the badges`);
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 5] });
  });

  test("of blocks with the same heading is the first", () => {
    const table = proposalFor(`
      Families
      Piece of work | Taken on by | Ready by
      Rewrite the attendance letters | M. Ortiz | 9/15/2026
      Walk the halls with parents | J. Chen | 10/1/2026
      -
      Reading
      Piece of work | Taken on by | Ready by
      Open the library before school | J. Chen | 9/15/2026
      Pair new teachers with a coach | R. Diaz | 10/1/2026
      -
      Safety
      Piece of work | Taken on by | Ready by
      Paint the crossing at the gate | M. Ortiz | 9/15/2026
      Test the radios every month | R. Diaz | 10/1/2026`);
    expect(placeOf(table)).toMatchObject({ header: [2, 2], body: [3, 14], sections: [6, 7, 11, 12] });
  });
});

test("a pivot and lists to tick off side by side are no plan tables", () => {
  expect(
    proposalFor(`
      Row Labels | Sum of Budget | Count of Action | Average of Progress
      Reading for all children | 1200 | 4 | 0.5
      Families as partners | 800 | 3 | 0.25
      Safe and calm schools | 400 | 2 | 0.75`),
  ).toBeNull();
  expect(
    proposalFor(`
      Fall goals | | Spring goals | | Summer goals |
      Call every new family | TRUE | Sort the book room | FALSE | Paint the gym | FALSE
      Label the science kits | FALSE | Plan the book fair | FALSE | Repair the fence | FALSE
      Set up the reading corner | FALSE | Thank the volunteers | FALSE | Order new desks | FALSE`),
  ).toBeNull();
});
