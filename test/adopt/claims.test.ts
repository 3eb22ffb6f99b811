import { fieldsOf, placeOf, proposalFor } from "./grids";

const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `    ${row(index)}`).join("\n");

describe("what is claimed", () => {
  test("is not what only the places of columns speak for", () => {
    expect(
      proposalFor(`
    Floor | Stores | Methods | Description | Given | Return Kind
    Keeping Goods | Price store | ReadAllPrices | To read the prices of all goods | nothing | List
    | | ReadPricesByDay of the shop | To read the prices of a day | the day that is meant | Price List
    | | WriteOnePrice details | To keep one more price in it | a price with its day | Boolean Value
    | | ChangePrice details | Changing the price that is there | number of the price | Boolean Value
    | | DropPrice | Taking the price out of it again | number of the price | Boolean Value
    | Order store | Read OrderDetails | To read what was in an order | number and day | Boolean Value
    | Guest store | Change of address by guest | To change where they live | number, street, town | Boolean Value
    | Basket store | To Read all of a basket | To read all that is in a basket | number of the basket | Boolean value`),
    ).toBeNull();
  });

  test("is no list of what was scored", () => {
    expect(
      proposalFor(`
    Milestone | Concept | Lightness | Personnel requirement | Price | Repair | Score
    Lifting the arm without a motor | Spring | 3 | 2 | 4 | 5 | 14
    Holding the arm at any height | Brake | 2 | 4 | 4 | 1 | 11
    Turning the wrist both ways | Gear | 5 | 1 | 3 | 2 | 11
    Folding for the way home | Hinge | 4 | 4 | 1 | 3 | 12`),
    ).toBeNull();
  });

  test("is no list of what users want, and no data by month", () => {
    expect(
      proposalFor(`
    Epic | User story | Acceptance criteria | Priority
    Tickets | As a guest I want to see all free boats of a day | Boats of all jetties are shown | High
    Tickets | As a guest I want to change the hour of a trip | Twice at most | Medium
    Weather | As a skipper I want to know about the wind | Three hours ahead | High`),
    ).toBeNull();
    expect(
      proposalFor(`
    Epic | Story | MoSCoW | Estimate | Dependencies
    Tickets | Show free boats of a day | Must | 5 | None
    Tickets | Change the hour of a trip | Should | 3 | Boats
    Weather | Tell skippers about the wind | Must | 8 | Weather service`),
    ).toBeNull();
    expect(
      proposalFor(`
    Month | Jetty | Measure | Value
    Jan | North | Guests | 120
    Jan | South | Guests | 90
    Feb | North | Boats | 12
    Feb | South | Boats | 9`),
    ).toBeNull();
  });

  test("is no budget", () => {
    expect(
      proposalFor(`
    No. | Milestones and tasks | Employee | Days | Materials | Fixed cost | Budget | Cost so far
    1 | Roof of the boat house mended | Roofer | 4 | 300 | 50 | 1200 | 900
    2 | Paint for both jetties ordered | Painter | 2 | 150 | 0 | 500 | 450
    3 | Anchor looked at | Diver | 1 | 0 | 80 | 380 | 380`),
    ).toBeNull();
  });

  test("is no history of a document, and no answers to questions", () => {
    expect(
      proposalFor(`
    Version | Summary of changes | Author & reviewer | Release date
    1 | First issue of the rules | Pia Holt, Jon Abel | 3/1/2027`),
    ).toBeNull();
    expect(
      proposalFor(`
    Number | Village | Date | Who was asked | Who began it? | How was the bay chosen? | Is it marked? | Does it help? | Comments
    1 | Boats of the north shore and the bay | 3/1/2027 | Pia Holt | 2 | It lies near the village | 1 | 3 | They would do it again
    2 | Boats of the south shore | 3/1/2027 | Jon Abel | 1 | Few boats came to it anyway | 0 | 2 | More people should watch
    3 | Island at the mouth of the river | 3/2/2027 | Ida Korn | 2 | Fish are young there | 1 | 3 | Signs are missing
    4 | Harbour behind the dunes | 3/2/2027 | Pia Holt | 3 | The council chose it | 1 | 1 | Nobody told them`),
    ).toBeNull();
  });

  test("is no reckoning of hours at a rate", () => {
    expect(
      proposalFor(`
    ID | Task | Hours | Resource | Resource hr rate
    1 | Buying the boards for the jetty | 3 | 1 buyer, 1 driver | 25
    2 | Taking away the old boards | 32 | Yard of the island | 15
    3 | Laying the new boards | 40 | Yard of the island | 15
    4 | Looking at the finished jetty | 6 | 1 engineer | 40`),
    ).toBeNull();
  });

  test("is no register of documents or errors", () => {
    expect(
      proposalFor(`
    No. | Document name | Document description | Status | Document owner
    1 | Handbook | What everybody has to know in the first week | Approved | Pia Holt
    2 | Fire drill | Who opens which door, and where to meet then | Draft | Jon Abel
    3 | Key list | Which key is for which door of the boat house | Approved | Pia Holt`),
    ).toBeNull();
    expect(
      proposalFor(`
    Error # | Logged by | Date | Description
    1 | Pia Holt | 3/1/2027 | The list of boats stays empty after the second search
    2 | Jon Abel | 3/4/2027 | The price is shown with three digits behind the point
    3 | Pia Holt | 3/9/2027 | Nothing happens when the form is sent without a name`),
    ).toBeNull();
  });

  test("is work in groups whose headings other tables have, too", () => {
    const table = proposalFor(`
    Module | Task | Description | State | Effort (days)
    Harbor | Mend the roof of the boat house | With the old tiles | Done | 4
    | Order paint for both jetties | The blue of last year | Open | 1
    | Ask the divers about the anchor | Before the frost | Open | 2
    | Sand the floor before summer | With the big machine | Open | 3
    | Hang up the new life belts | One at each jetty | Open | 1
    | Clean the pumps | Both of them | Done | 2
    | Count the oars | And mark broken ones | Open | 1
    | Print the timetable | In large letters | Done | 1`);
    expect(fieldsOf(table)).toContain("B action");
    expect(table).toMatchObject({ headerRows: [1, 1], firstRow: 2, lastRow: 9 });
  });

  test("is work that stands once over the people who share it", () => {
    const people = ["Pia", "Jon", "Ute"].map((who) => `${who} | 3/1/2027 | 3/9/2027 | Open`);
    const task = (n: number): string[] => {
      const wording = `Step ${"abcdefgh"[n]!} of the great repair`;
      return n % 2 === 0
        ? [wording, ...people.map((each) => `| ${each}`)]
        : people.map((each, index) => (index === 0 ? `${wording} | ${each}` : `| ${each}`));
    };
    const text = [
      "Task | Person | Start date | Due date | Status",
      ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap(task),
    ].join("\n");
    const table = proposalFor(text);
    expect(fieldsOf(table)).toContain("A action, B lead, C start, D due, E status");
    expect(table).toMatchObject({ headerRows: [1, 1], lastRow: 29 });
  });

  test("is a schedule in which parts of the work are called alike", () => {
    const parts = ["Design", "Build", "Try out"];
    const table = proposalFor(`
    ID | Name | Begin date | End date | Duration | Predecessors
${rows(9, (n) => `${n} | ${parts[n % 3]!} | 3/${n + 1}/2027 | 3/${n + 4}/2027 | 3 | ${n === 0 ? "" : n - 1}`)}`);
    expect(fieldsOf(table)).toBe("A id, B action, C start, D due");
  });
});

test("columns of a group are named below its name without merges", () => {
  const table = proposalFor(`
    Repairs of the boat house
    Part | Job | Days | Planned
    | | | Start | End
    Roof | Take off the old tiles | 3 | 3/1/2027 | 3/3/2027
    | Lay the new tiles | 4 | 3/4/2027 | 3/8/2027
    Floor | Sand the boards | 2 | 3/9/2027 | 3/10/2027
    | Oil the boards twice | 3 | 3/11/2027 | 3/15/2027`);
  expect(placeOf(table)).toMatchObject({ header: [2, 3], body: [4, 7] });
  expect(fieldsOf(table)).toContain("D start, E due");
});

test("ids that were counted on ahead of the work are no rows of it", () => {
  const table = proposalFor(`
    Step | Task | Status | Planned date
    Step-1 | Mend the roof of the boat house | Done | 3/1/2027
    Step-2 | Order paint for both jetties | Open | 3/4/2027
    Step-3 | Ask the divers about the anchor | Open | 3/9/2027
    Step-4
    Step-5
    Step-6`);
  expect(table).toMatchObject({ firstRow: 2, lastRow: 4 });
});

test("tasks of stories are work where somebody does them, and steps of a test are none", () => {
  expect(
    fieldsOf(
      proposalFor(`
    Backlog ID | User story ID | Task step description | Assigned to | Estimate | Status
    1 | US:03 | Draw the map of all jetties | Pia Holt | 1 day | Done
    2 | US:02 | Print the list of boats | Jon Abel | 2 days | Open
    3 | US:05 | Ask the divers for their hours | Pia Holt | 1 day | Open`),
    ),
  ).toContain("action, D lead");
  expect(
    proposalFor(`
    Step # | Step details | Expected results | Actual results
    1 | Open the page of the harbor | The map is shown | As expected
    2 | Choose a jetty on the map | Its boats are shown | As expected
    3 | Choose a boat | Its hours are shown | Nothing happens`),
  ).toBeNull();
});

test("milestones with their beginning and how far they are, without an end, are benchmarks", () => {
  const table = proposalFor(`
    Milestone description | Category | Progress | Start | No. days
    Roof of the boat house mended | On land | 100% | 3/1/2027 | 9
    Both jetties painted | On the water | 40% | 4/1/2027 | 4
    Anchor looked at and cleaned | On the water | 0% | 5/1/2027 | 2`);
  expect(table?.kind).toBe("benchmarks");
});

test("a line with a legend above a blank row is no body that a heading goes on with", () => {
  const table = proposalFor(`
    Work on the harbor | Colors | Orange: on land | Blue: on water | Green: paper
    -
    Tasks | Start date | Expected duration | Actual duration | Difference
    Mend the roof of the boat house | 3/1/2027 | 10 | 14 | 4
    Order paint for both jetties | 3/5/2027 | 3 | 6 | 3
    Ask the divers about the anchor | 4/1/2027 | 2 | 7 | 5`);
  expect(placeOf(table)).toMatchObject({ header: [3, 3], body: [4, 6] });
});
