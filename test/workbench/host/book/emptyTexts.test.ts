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
