import { sheetOf } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor, proposalOf } from "./grids";

describe("a row is no heading", () => {
  test("when the row under it repeats one of its texts", () => {
    expect(
      proposalFor(`
        Post | Years of service | Class | Offered by
        Librarian | Under three | Cataloguing for beginners in small libraries | Hill College
         | Under three | Story hour | Lake Institute
         | Under three | Reading aloud to groups of twenty children | Hill College
         | Three to six | Running a book club | Lake Institute
        Archivist | Three to six | Old paper and how it is kept from light | Vale Academy
         | Over six | Scanning | Vale Academy`),
    ).toBeNull();
  });

  test("when the row under it counts on", () => {
    const table = proposalFor(`
        # | Person | Role | Cares about | Rhythm | Way | Remark
        1 | Ada Moss | Trustee | High level deliverables | Key milestones | Progress update by mail | Signs what is official
        2 | Ben Hart | Program Manager | What the schools need first | Weekly | Mail and a monthly meeting | Signs once a phase is done
        3 | Cora Lind | Test Manager | Tasks for the next two weeks | Daily | Short talk in the morning | Reads all reports
        4 | Dan Roth | Project Manager | Tasks for the next two weeks | Daily | Short talk in the morning | First to ask
        5 | Eve Katz | Developer | What is to be built and by when | Daily | Short talk in the morning | Knows the code`);
    expect(table?.headerRows ?? [1, 1]).toEqual([1, 1]);
  });

  test("when its date stands over dates, and the row above names a further column", () => {
    const sheet = sheetOf(
      [
        ["Work progress", "Status", "Date", "Comments"],
        ["First library talk", "Done", 46174],
        ["First driver talk", "Done", 46180],
        ["Principal plan review", "Pending"],
        ["Council plan review", "Pending"],
      ],
      { formats: Array.from({ length: 5 }, () => ["General", "General", "m/d/yyyy"]) },
    );
    expect(placeOf(proposalOf(sheet))).toMatchObject({ header: [1, 1], body: [2, 5] });
  });
});

test("texts that other programs write into the covered cells of merged areas are not there", () => {
  const card = (text: string): string => Array(3).fill(text).join(" | ");
  const table = proposalFor(
    `
      ${card("Piece of work")} | Owner | Due
      ${card("Pair new teachers with a coach")} | M. Ortiz | 9/15/2026
      ${card("Open the library before school")} | J. Chen | 10/1/2026
      ${card("Rewrite the attendance letters")} | R. Diaz | 11/2/2026`,
    { merges: ["A1:C1", "A2:C2", "A3:C3", "A4:C4"] },
  );
  expect(fieldsOf(table)).toBe("A action, D lead, E due");
});

test("a heading in two rows whose first row names the columns that the second leaves open", () => {
  const table = proposalFor(`
    Piece of work | Answerable | | Status
     | Leads | Helps |
    Pair new teachers with a coach | M. Ortiz | Front office | Done
    Open the library before school | J. Chen | Librarians | Open
    Rewrite the attendance letters | R. Diaz | Front office | Open`);
  expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
  expect(fieldsOf(table)).toBe("A action, B lead, C support, D status");
});

test("nothing but a line of small print under several headings is an empty form", () => {
  expect(
    proposalFor(`
      Task | Owner | Due | Status
      -
      -
       | | | © 2026 Office of Plans and Forms`),
  ).toBeNull();
});
