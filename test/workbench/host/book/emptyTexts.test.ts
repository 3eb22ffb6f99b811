import { expectValues } from "./support";

test("a text without letters that a formula gives is a text", () =>
  expectValues(
    [
      ['=""', 0],
      ['=IF(B1=0,"",1)', '=""'],
      [null, '=""'],
      [2, 1],
    ],
    [
      ["=Sheet1!A1=0", false],
      ['=Sheet1!A1=""', true],
      ["=Sheet1!A3=0", true],
      ["=ISBLANK(Sheet1!A1)", false],
      ["=ISTEXT(Sheet1!A2)", true],
      ["=Sheet1!A1+1", { error: "#VALUE!" }],
      ["=COUNTA(Sheet1!A1:A4)", 3],
      ["=COUNTBLANK(Sheet1!A1:A4)", 3],
      ["=COUNT(Sheet1!A1:B4)", 3],
      ["=SUM(Sheet1!A1:B4)", 3],
      ["=MIN(Sheet1!A1:A4)", 2],
      ["=SUMPRODUCT((Sheet1!A1:A4=0)*1)", 1],
      ['=SUMPRODUCT((Sheet1!A1:A4<>"")*1)', 1],
      ['=COUNTIF(Sheet1!A1:A4,"")', 3],
      ['=COUNTIF(Sheet1!A1:A4,"<>")', 3],
      ["=COUNTIF(Sheet1!A1:A4,0)", 0],
      ['=MATCH("",Sheet1!A1:A4,0)', 1],
      ["=INDEX(Sheet1!A1:A4,1)=0", false],
      ["=Sheet1!A1&1", "1"],
    ],
  ));

test("figures of areas leave texts without letters out", () =>
  expectValues(
    [
      ['=""', 1],
      [3, 1],
      ['=""', 2],
      [5, 2],
      [-1, 2],
    ],
    [
      ["=RANK(3,Sheet1!A1:A5,1)", 2],
      ["=RANK(3,Sheet1!A1:A5)", 2],
      ["=MAX(Sheet1!A1:A5)", 5],
      ["=AVERAGE(Sheet1!A1:A5)", 7 / 3],
      ["=MEDIAN(Sheet1!A1:A5)", 3],
      ["=SMALL(Sheet1!A1:A5,2)", 3],
      ["=LARGE(Sheet1!A1:A5,3)", -1],
      ["=SUMIFS(Sheet1!A1:A5,Sheet1!B1:B5,1)", 3],
      ["=AVERAGEIFS(Sheet1!A1:A5,Sheet1!B1:B5,1)", 3],
      ["=MAXIFS(Sheet1!A1:A5,Sheet1!B1:B5,1)", 3],
      ["=MINIFS(Sheet1!A1:A5,Sheet1!B1:B5,1)", 3],
      ['=COUNTIFS(Sheet1!A1:A5,"<2")', 1],
      ['=SUMIF(Sheet1!A1:A5,">0")', 8],
      ["=SUMPRODUCT(Sheet1!A1:A5,Sheet1!B1:B5)", 11],
      ["=MATCH(3,Sheet1!A1:A5,0)", 2],
      ["=QUARTILE(Sheet1!A1:A5,2)", 3],
      ["=MIN(Sheet1!A1,4)", 4],
      ["=N(Sheet1!A1)", 0],
      ["=LEN(Sheet1!A1)", 0],
    ],
  ));
