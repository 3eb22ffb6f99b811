import { fieldsOf, placeOf, proposalFor } from "../grids";

test("shares say how far the work is, whatever their format", () => {
  const of = (heading: string, ...values: string[]) =>
    fieldsOf(
      proposalFor(`
      Task | Start date | ${heading}
      Mend the roof of the boat house | 3/1/2027 | ${values[0]}
      Order paint for both jetties | 3/8/2027 | ${values[1]}
      Ask the divers about the anchor | 3/15/2027 | ${values[2]}`),
    );
  expect(of("Completed", "1", "0.45", "0")).toBe("A action, B start, C percent");
  expect(of("Status", "0.5", "0.25", "1")).toBe("A action, B start, C percent");
  expect(of("Status", "Done", "Open", "Open")).toBe("A action, B start, C status");
});

test("who does the work is told by what was done, too", () => {
  const table = proposalFor(`
    Task | To be carried out by | Implemented by | Due
    Mend the roof of the boat house | Pia | Jon | 3/1/2027
    Order paint for both jetties | Jon | Jon | 4/1/2027
    Ask the divers about the anchor | Pia | Pia | 5/1/2027`);
  expect(fieldsOf(table)).toBe("A action, B lead, C lead, D due");
});

test("the day on which something was found is not that by which it is due", () => {
  const table = proposalFor(`
    id | status | requestType | requestText | foundDate | fixedDate
    1 | Done | New part | Keep the oars in a rack by the door | 3/1/2027 | 3/9/2027
    2 | Done | New part | Paint the numbers on the boats again | 3/1/2027 | 3/9/2027
    3 | Open | Better part | Let guests pay for trips at the jetty | 3/8/2027 |
    4 | Open | Better part | Tell guests about the wind on the day before | 3/8/2027 |`);
  expect(fieldsOf(table)).not.toMatch(/due|objective/);
});

test("numbers of what the work comes from are no level in words", () => {
  const table = proposalFor(`
    Backlog ID | Task ID | Task title | Assigned to | Status
    D001 | 28 | Keep the oars in a rack by the door | Pia | Done
     | 29 | Paint the numbers on the boats again | Jon | Open
     | 30 | Let guests pay for trips at the jetty | Jon | Open
    D002 | 31 | Tell guests about the wind on the day before | Pia | Open
     | 32 | Move the moorings by ten metres | Pia | Open`);
  expect(fieldsOf(table)).not.toContain("objective");
});

test("things that are spelled like names help nobody", () => {
  const of = (heading: string, ...values: string[]) =>
    fieldsOf(
      proposalFor(`
      Task | ${heading} | Assigned to | Status
      Keep the oars in a rack by the door | ${values[0]} | Pia Holt | Open
      Paint the numbers on the boats again | ${values[1]} | Jon Abel | Open
      Let guests pay for trips at the jetty | ${values[2]} | Ida Korn | Open`),
    );
  expect(of("Wood", "White Oak", "Red Cedar", "Scots Pine")).toBe("A action, C lead, D status");
  expect(of("At hand", "Jon Abel", "Ida Korn", "Pia Holt")).toBe("A action, B support, C lead, D status");
});

test("how many days something takes is no number of it", () => {
  const table = proposalFor(`
    Milestone description | Assigned to | Progress | Start | No. days
    First season | | | |
    Mend the roof of the boat house | Pia Holt | 100% | 3/1/2027 | 3
    Order paint for both jetties | Pia Holt | 50% | 3/8/2027 | 14
    Second season | | | |
    Ask the divers about the anchor | Jon Abel | 0% | 3/15/2027 | 7
    Move the moorings by ten metres | Jon Abel | 0% | 3/15/2027 | 10`);
  expect(fieldsOf(table)).toBe("A action, B lead, C percent, D start");
});

test("a target day is when, and criteria for the end are what it is seen by", () => {
  const days = proposalFor(`
    # | Task | Target day | Status
    1 | Keep the oars in a rack by the door | 1 | Done
    2 | Paint the numbers on the boats again | 3 | Open
    3 | Let guests pay for trips at the jetty | 3 | Open
    4 | Tell guests about the wind | 12 | Open`);
  expect(fieldsOf(days)).toBe("A id, B action, C due, D status");
  const steps = proposalFor(`
    Milestone | Owner | Exit criteria | Priority
    The oars have a rack | Pia Holt | No oar lies on the floor | P0
    The boats have numbers | Jon Abel | All numbers can be read from the tower | P1
    Guests pay at the jetty | Ida Korn | Nine of ten do so | P1`);
  expect(fieldsOf(steps)).toContain("C measure");
});

test("what is still needed says more of a task that is told beside it", () => {
  const table = proposalFor(`
    Step | Task | Status | What there is | Owner | Action needed
    1 | Rack for the oars | Done | A rack by the door | Pia Holt | None, it is in place
    2 | Numbers on the boats | Begun | Half of the boats have one | Jon Abel | Paint those of the north jetty
    3 | Payment at the jetty | Open | Nothing so far | Ida Korn | Choose a machine and ask for its price`);
  expect(table!.kind).toBe("actions");
  expect(fieldsOf(table)).toBe("A id, B action, C status, E lead, F note");
});

test("a sum is one behind numbers and strokes, and beside marks", () => {
  const hours = proposalFor(`
    Turn | Part | Task | Planned | Spent | Status
    1 | 4 | Keep the oars in a rack by the door | 3 | 2 | Done
    1 | 5 | Paint the numbers on the boats again | 8 | 9 | Done
    1 | 5 | Let guests pay for trips at the jetty | 4 | 1 | Started
    1 | - | Totals | 15 | 12 |`);
  expect(placeOf(hours)).toMatchObject({ body: [2, 4] });
  const marks = proposalFor(`
    Part | Activity | Person | Start | End | 1 | 2 | 3 | 4
    Jetty | Paint the rails | Pia Holt | 3/1/2027 | 3/2/2027 | TRUE | TRUE | FALSE | FALSE
    Jetty | Mend the steps | Jon Abel | 3/2/2027 | 3/3/2027 | FALSE | TRUE | TRUE | FALSE
    Boats | Paint the numbers | Jon Abel | 3/3/2027 | 3/4/2027 | FALSE | FALSE | TRUE | TRUE
    Grand total | | | 3/1/2027 | 3/4/2027 | TRUE | TRUE | TRUE | TRUE`);
  expect(placeOf(marks)).toMatchObject({ body: [2, 4] });
});

test("what has a name, a description, a state and a time that it takes is work", () => {
  const of = (time: string) =>
    fieldsOf(
      proposalFor(`
      Features | Description | State | ${time}
      Oar rack | A rack by the door that holds all oars | Open | 2
      Boat numbers | Numbers that can be read from the tower | Done | 1
      Pay at jetty | A machine at which guests pay for their trips | Open | 3
      Wind board | A board that tells guests about the wind | Open | 2`),
    );
  expect(of("Duration")).toBe("A action, B note, C status");
  expect(of("Shelf")).toBe("no plan table");
});
