import { evaluate, type Typed } from "./support";

const NA = { error: "#N/A" };
const VALUE = { error: "#VALUE!" };

async function expectValues(data: Typed[][], cases: readonly (readonly [string, unknown])[]): Promise<void> {
  const values = await evaluate(
    data,
    cases.map(([formula]) => formula),
  );
  expect(cases.map(([formula], index) => [formula, values[index]])).toEqual(cases);
}

test("MATCH gives the last of equal values for type 1 and -1", () =>
  expectValues(
    [
      [1, 9],
      [2, 8],
      [2, 8],
      [2, 8],
      [3, 5],
    ],
    [
      ["=MATCH(2,Sheet1!A1:A5,1)", 4],
      ["=MATCH(2,Sheet1!A1:A5)", 4],
      ["=MATCH(2.5,Sheet1!A1:A5,1)", 4],
      ["=MATCH(0,Sheet1!A1:A5,1)", NA],
      ["=MATCH(99,Sheet1!A1:A5,1)", 5],
      ["=MATCH(8,Sheet1!B1:B5,-1)", 4],
      ["=MATCH(6,Sheet1!B1:B5,-1)", 4],
      ["=MATCH(10,Sheet1!B1:B5,-1)", NA],
      ['=MATCH("bb",{"a","b","b","c"},1)', 3],
    ],
  ));

test("MATCH of type 0 compares values of one kind, with wildcards in text", () =>
  expectValues(
    [[1], ["1"], [true], ["app?e"], ["apple"], [null]],
    [
      ['=MATCH("1",Sheet1!A1:A6,0)', 2],
      ["=MATCH(TRUE,Sheet1!A1:A6,0)", 3],
      ['=MATCH("a*",Sheet1!A1:A6,0)', 4],
      ['=MATCH("app~?e",Sheet1!A1:A6,0)', 4],
      ['=MATCH("APPLE",Sheet1!A5:A6,0)', 1],
      ["=MATCH(Sheet1!A6,Sheet1!A1:A6,0)", NA],
      ["=MATCH(1/0,Sheet1!A1:A6,0)", { error: "#DIV/0!" }],
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

test("MAXIFS and MINIFS are 0 when nothing matches", () =>
  expectValues(
    [
      ["a", 3],
      ["b", 5],
      ["a", 7],
    ],
    [
      ['=MAXIFS(Sheet1!B1:B3,Sheet1!A1:A3,"a")', 7],
      ['=MINIFS(Sheet1!B1:B3,Sheet1!A1:A3,"a")', 3],
      ['=MAXIFS(Sheet1!B1:B3,Sheet1!A1:A3,"x")', 0],
      ['=MINIFS(Sheet1!B1:B3,Sheet1!A1:A3,"x")', 0],
    ],
  ));

test("comparisons tell numbers, text, booleans and blanks apart, and keep errors", () =>
  expectValues(
    [[0, null, { error: "#N/A" }, "abc", "5"]],
    [
      ['=Sheet1!A1=""', false],
      ['=Sheet1!B1=""', true],
      ["=Sheet1!B1=0", true],
      ["=Sheet1!B1=FALSE", true],
      ['=Sheet1!A1="0"', false],
      ["=Sheet1!E1=5", false],
      ['=Sheet1!C1="x"', NA],
      ['=IF(Sheet1!C1="x",1,2)', NA],
      ['=Sheet1!D1="a*"', false],
      ['=Sheet1!D1="ABC"', true],
      ['=1<"a"', true],
      ["=TRUE>1", true],
      ["=1=1.0", true],
      ['=SUMPRODUCT(--(Sheet1!A1:B1=""))', 1],
    ],
  ));

test("a formula that gives a blank cell shows 0", () =>
  expectValues(
    [[null]],
    [
      ["=IF(TRUE,Sheet1!A1)", 0],
      ['=IFERROR(Sheet1!A1,"x")', 0],
      ["=Sheet1!A1", 0],
    ],
  ));

test("SEARCH knows wildcards", () =>
  expectValues(
    [["apple*"], ["a+b"]],
    [
      ['=SEARCH("b?","abc")', 2],
      ['=SEARCH("~*",Sheet1!A1)', 6],
      ['=SEARCH("PL*E",Sheet1!A1)', 3],
      ['=SEARCH("+",Sheet1!A2)', 2],
      ['=SEARCH("x","abc")', VALUE],
      ['=SEARCH("c","abcabc",4)', 6],
    ],
  ));

test("HYPERLINK gives its label, or else its address", () =>
  expectValues(
    [],
    [
      ['=HYPERLINK("https://example.org","go")', "go"],
      ['=HYPERLINK("https://example.org")', "https://example.org"],
      ['=HYPERLINK("#A1","go")&"!"', "go!"],
    ],
  ));

test("ranges between two INDEX calls", () =>
  expectValues(
    [[1], [2], [3], [4], [5]],
    [
      ["=SUM(INDEX(Sheet1!A1:A5,1+1):INDEX(Sheet1!A1:A5,2+2))", 9],
      ['=COUNTIFS(INDEX(Sheet1!A1:A5,2):INDEX(Sheet1!A1:A5,5),">3")', 2],
      ["=ROWS(INDEX(Sheet1!A1:A5,2):INDEX(Sheet1!A1:A5,5))", 4],
    ],
  ));

test("cells far beyond what is used are empty", () =>
  expectValues(
    [[1]],
    [
      ["=Sheet1!XFD1048576", 0],
      ['=Sheet1!ZZ99999&"x"', "x"],
      ["=SUM(Sheet1!A1:A1048576)", 1],
      ["=SUM(Sheet1!A:A)", 1],
    ],
  ));
