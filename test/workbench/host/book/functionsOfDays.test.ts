import { expectValues } from "./support";

const VALUE = { error: "#VALUE!" };
const NUM = { error: "#NUM!" };

test("WORKDAY.INTL counts working days from cells, forwards and back", () =>
  expectValues(
    [
      [43_878, 5],
      [43_880, "0000011"],
    ],
    [
      ["=WORKDAY.INTL(Sheet1!A1-1,Sheet1!B1,1)", 43_882],
      ["=WORKDAY.INTL(Sheet1!A1,Sheet1!B1)", 43_885],
      ["=WORKDAY.INTL(Sheet1!A1,-3,2)", 43_874],
      ["=WORKDAY.INTL(Sheet1!A1,Sheet1!B1,Sheet1!B2)", 43_885],
      ["=WORKDAY.INTL(Sheet1!A1,Sheet1!B1,1,Sheet1!A2)", 43_886],
      ["=WORKDAY.INTL(Sheet1!A1,Sheet1!B1,11)", 43_883],
      ["=WORKDAY.INTL(43883,0)", 43_883],
      ["=WORKDAY.INTL(Sheet1!A1,2,8)", NUM],
    ],
  ));

test("EDATE stops at the end of a month", () =>
  expectValues(
    [],
    [
      ["=EDATE(DATE(2024,1,31),1)", 45351],
      ["=EDATE(DATE(2024,3,31),-1)", 45351],
      ["=EDATE(DATE(2024,1,31),12)", 45688],
      ["=EDATE(DATE(2024,1,15),1.9)", 45337],
      ['=EDATE("x",1)', VALUE],
    ],
  ));
