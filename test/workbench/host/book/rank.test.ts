import { expectValues } from "./support";

test("RANK gives equal numbers the first of their places, and leaves texts out", () =>
  expectValues(
    [[3], [1], [3], ["7"], [null], [true], [5]],
    [
      ["=RANK(3,Sheet1!A1:A7)", 2],
      ["=RANK(3,Sheet1!A1:A7,1)", 2],
      ["=RANK(1,Sheet1!A1:A7,0)", 4],
      ["=RANK(5,Sheet1!A1:A7,TRUE)", 4],
      ["=RANK(7,Sheet1!A1:A7)", { error: "#N/A" }],
      ['=RANK("x",Sheet1!A1:A7)', { error: "#VALUE!" }],
    ],
  ));
