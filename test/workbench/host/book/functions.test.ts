import { expectValues } from "./support";

const NA = { error: "#N/A" };
const VALUE = { error: "#VALUE!" };

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

test("SUBSTITUTE takes only the very same characters", () =>
  expectValues(
    [["a; b"], ["a\nb"], ["a\u00a0b c"], ["aAaA"]],
    [
      ['=SUBSTITUTE(Sheet1!A1,CHAR(10),";")', "a; b"],
      ['=SUBSTITUTE(Sheet1!A2,CHAR(10),";")', "a;b"],
      ['=SUBSTITUTE(Sheet1!A2," ",";")', "a\nb"],
      ['=SUBSTITUTE(Sheet1!A3,"\u00a0"," ")', "a b c"],
      ['=SUBSTITUTE(Sheet1!A3," ","-")', "a\u00a0b-c"],
      ['=SUBSTITUTE(Sheet1!A4,"a","x")', "xAxA"],
      ['=SUBSTITUTE(Sheet1!A4,"a","x",2)', "aAxA"],
      ['=SUBSTITUTE(Sheet1!A4,"a","x",3)', "aAaA"],
      ['=SUBSTITUTE(Sheet1!A4,"a","x",0)', VALUE],
      ['=SUBSTITUTE("aaa","aa","b")', "ba"],
      ['=SUBSTITUTE("abc","","x")', "abc"],
      ["=SUBSTITUTE(1212,2,3)", "1313"],
      ['=SUBSTITUTE(NA(),"a","b")', NA],
    ],
  ));

test("TRIM takes away spaces only", () =>
  expectValues(
    [["  a   b \n c \u00a0"]],
    [
      ["=TRIM(Sheet1!A1)", "a b \n c \u00a0"],
      ['=TRIM("   ")', ""],
    ],
  ));

test("texts are cut as they are, also of dates, numbers and booleans", () =>
  expectValues(
    [[true, null, 1234.5]],
    [
      ["=LEFT(DATE(2026,11,15),2)", "46"],
      ["=RIGHT(DATE(2026,11,15),2)", "41"],
      ["=MID(DATE(2026,11,15),2,2)", "63"],
      ["=FIND(3,DATE(2026,11,15))", 3],
      ['=FIND("","")', 1],
      ['=FIND("b","abab",3)', 4],
      ['=FIND("B","ab")', VALUE],
      ["=LEFT(Sheet1!A1,2)", "TR"],
      ['=LEFT(Sheet1!B1)&"|"', "|"],
      ["=RIGHT(Sheet1!C1,3)", "4.5"],
      ['=MID("abc",4,1)&"|"', "|"],
      ['=MID("abc",0,1)', VALUE],
      ['=REPT("ab",2.9)', "abab"],
      ['=REPT("ab",-1)', VALUE],
      ["=1/3&0.1+0.2", "0.3333333333333330.3"],
      ['=NA()&"x"', NA],
      ['=TRUE&1&"x"&Sheet1!B1', "TRUE1x"],
    ],
  ));

test("a reference to a blank stays blank through IF, CHOOSE, INDEX and IFERROR", () =>
  expectValues(
    [[null, 5]],
    [
      ['=CHOOSE(2,"",IF(FALSE,"",INDEX(Sheet1!A1:A3,1)))&""', ""],
      ['=IF(TRUE,Sheet1!A1)&"x"', "x"],
      ['=IFERROR(INDEX(Sheet1!A1:A3,1),"e")&"x"', "x"],
      ['=IFNA(INDEX(Sheet1!A1:A3,1),"e")&"x"', "x"],
      ["=CHOOSE(1,INDEX(Sheet1!A1:A3,1))", 0],
      ["=INDEX(Sheet1!A1:A3,1)+1", 1],
      ['=INDEX(Sheet1!A1:A3,1)=""', true],
      ["=LEN(IF(TRUE,Sheet1!A1))", 0],
      ["=IF(TRUE,Sheet1!B1)", 5],
    ],
  ));

test("IF and CHOOSE give references, values of arrays, and errors", () =>
  expectValues(
    [
      [1, 10],
      [2, 20],
      [3, 30],
    ],
    [
      ["=SUM(IF(Sheet1!A1>1,Sheet1!B1,Sheet1!B2):Sheet1!B3)", 50],
      ["=SUM(Sheet1!B1:IF(TRUE,Sheet1!B2,Sheet1!B1))", 30],
      ["=SUM(IF(TRUE,Sheet1!B1):INDEX(Sheet1!B1:B3,2))", 30],
      ["=SUM(IF(TRUE,Sheet1!B1:B3))", 60],
      ["=SUMPRODUCT(IF(Sheet1!A1:A3>1,Sheet1!B1:B3,0))", 50],
      ['=IF("x",1,2)', VALUE],
      ['=IF("true",1,2)', 1],
      ["=IF(NA(),1,2)", NA],
      ["=IF(FALSE,1)", false],
      ["=CHOOSE(0,1,2)", VALUE],
      ["=CHOOSE(3,1,2)", VALUE],
      ["=CHOOSE(2.9,1,2)", 2],
      ["=IFERROR(1/0,9)", 9],
      ["=IFNA(1/0,9)", { error: "#DIV/0!" }],
      ["=IFNA(NA(),9)", 9],
      ["=SUM(INDEX(Sheet1!A1:B3,0,2))", 60],
      ["=SUM(INDEX(Sheet1!A1:B3,2,0))", 22],
      ["=ROWS(INDEX(Sheet1!A1:A3,0))", 3],
    ],
  ));

test("conditions of COUNTIFS and its like", () =>
  expectValues(
    [
      ["a~b", 1, 10],
      ["a*b", "1", 20],
      ["axb", "01", 30],
      ["z", 2, 40],
      [null, true, 50],
      ["A~B", "TRUE", 60],
      [NA, 46000, 70],
    ],
    [
      ['=COUNTIFS(Sheet1!A1:A7,"a~~b")', 2],
      ['=COUNTIFS(Sheet1!A1:A7,"a~*b")', 1],
      ['=COUNTIFS(Sheet1!A1:A7,"a?b")', 4],
      ["=COUNTIFS(Sheet1!B1:B7,1)", 3],
      ['=COUNTIFS(Sheet1!B1:B7,"01")', 3],
      ['=COUNTIFS(Sheet1!B1:B7,">=1")', 3],
      ['=COUNTIFS(Sheet1!A1:A7,"")', 1],
      ['=COUNTIFS(Sheet1!A1:A7,"=")', 1],
      ['=COUNTIFS(Sheet1!A1:A7,"<>")', 6],
      ['=COUNTIFS(Sheet1!A1:A7,"<>axb")', 6],
      ['=COUNTIFS(Sheet1!A1:A7,"#N/A")', 1],
      ["=COUNTIFS(Sheet1!B1:B7,TRUE)", 1],
      ['=COUNTIFS(Sheet1!B1:B7,">12/1/2025")', 1],
      ['=COUNTIFS(Sheet1!B1:B7,1,Sheet1!C1:C7,">15")', 2],
      ["=COUNTIFS(Sheet1!B1:B7,1,Sheet1!C1:C6,1)", VALUE],
      ['=COUNTIF(Sheet1!A1:A7,"a*b")', 4],
      ["=SUMIFS(Sheet1!C1:C7,Sheet1!B1:B7,1)", 60],
      ["=AVERAGEIFS(Sheet1!C1:C7,Sheet1!B1:B7,1)", 20],
      ["=AVERAGEIFS(Sheet1!C1:C7,Sheet1!B1:B7,9)", { error: "#DIV/0!" }],
      ['=SUMIFS(Sheet1!A1:A7,Sheet1!C1:C7,">60")', NA],
      ["=SUMPRODUCT(COUNTIFS(Sheet1!B1:B7,{1,2}))", 4],
      ["=COUNTIFS(INDEX(Sheet1!B1:B7,1):INDEX(Sheet1!B1:B7,2),Sheet1!A5)", 0],
    ],
  ));

test("AND and OR leave out text in cells only", () =>
  expectValues(
    [["x", null, true, 0]],
    [
      ['=AND("x",TRUE)', VALUE],
      ['=AND("true",TRUE)', true],
      ["=AND(Sheet1!A1:C1)", true],
      ["=AND(Sheet1!A1,TRUE)", true],
      ["=OR(Sheet1!A1:D1)", true],
      ["=AND(Sheet1!C1:D1)", false],
      ["=OR(Sheet1!A1:B1)", VALUE],
      ["=OR(NA(),TRUE)", NA],
      ["=AND(1>0,IF(TRUE,Sheet1!A1:C1))", true],
    ],
  ));

test("minus signs before texts and booleans", () =>
  expectValues(
    [["7"]],
    [
      ['=--"5"', 5],
      ['=-"5"', -5],
      ['=2*-"5"', -10],
      ['=1 - -"5"', 6],
      ['=--"x"', VALUE],
      ["=--TRUE", 1],
      ["=--(1=1)", 1],
      ["=--Sheet1!A1", 7],
      ['="a"&-"5"', "a-5"],
      ['=3-"2"', 1],
    ],
  ));

test("texts in formulas stay texts, and only the wanted part of a choice counts", () =>
  expectValues(
    [[1], [2], [3]],
    [
      ['=SUBSTITUTE("1/2","/","-")', "1-2"],
      ['=IF(FALSE,1,"3/4")&""', "3/4"],
      ['="say ""hi"""&"!"', 'say "hi"!'],
      ["=IF(TRUE,1,1/0)", 1],
      ["=IF(FALSE,1/0,2)", 2],
      ["=CHOOSE(2,1/0,5)", 5],
      ["=IFERROR(7,1/0)", 7],
      ["=IF(TRUE,,2)", 0],
      ["=CHOOSE(2,1,)", 0],
      ["=IFERROR(1/0,)", 0],
      ["=LET(x,2,IF(x>1,x*2,0))", 4],
      ["=SUM(MAP({1,2},LAMBDA(x,IF(x>1,x,0))))", 2],
      ["=SUMPRODUCT(IFERROR(1/(Sheet1!A1:A3-2),0))", 0],
      ["=LOOKUP(2,Sheet1!A1:A3,Sheet1!A1:A2)+LOOKUP(3,Sheet1!A1:A3,Sheet1!A1:A2)", 5],
    ],
  ));
