import { placeOf, proposalFor } from "../../grids";

const ROWS = `
    Mend the roof of the boat house | Pia Holt | Open | By boat
    Order paint for both jetties | Jon Abel | Done | Two cans
    Ask the divers about the anchor | Pia Holt | Open | In calm water`;

test("a table with some of the same headings in other columns is another one", () => {
  const table = proposalFor(`
    Task | Owner | Status | Remarks${ROWS}
    -
    -
    -
    Boats | Berth | Remarks | Status
    Heron | North jetty | Leaks a little | Open
    Gull | South jetty | Sold in May | Done`);
  expect(placeOf(table)).toMatchObject({ body: [2, 4] });
});

test("a row that says one of the headings is a row", () => {
  const table = proposalFor(`
    Task | Owner | Status | Remarks${ROWS}
    -
    Write remarks for the board | Una Frey | Open | Remarks
    Paint the jetties | Jon Abel | Open | Status`);
  expect(placeOf(table)).toMatchObject({ body: [2, 7] });
});

test("rows to be copied into the table stand below it", () => {
  const table = proposalFor(`
    No | Task | Owner | Start | End
    1 | Mend the roof of the boat house | Pia Holt | 3/1/2027 | 4/1/2027
    2 | Order paint for both jetties | Jon Abel | 3/8/2027 | 4/8/2027
    3 | Ask the divers about the anchor | Pia Holt | 3/9/2027 | 5/1/2027
    Template rows:
    1 | [ Name of the group ] |  | 1/1/2020 | 1/2/2020
    1.1 | [ Name of the task ] |  | 1/1/2020 | 1/2/2020`);
  expect(placeOf(table)).toMatchObject({ body: [2, 4] });
});
