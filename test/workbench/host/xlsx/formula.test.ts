import { fileFormula, writtenFormula } from "../../../../src/workbench/host/xlsx/formula";

// As people write it, as files hold it, and the table that the cell stands in.
test.each([
  ["=[@Status]", "Plan[[#This Row],[Status]]", "Plan"],
  ["=[@[Due date]]-1", "Plan[[#This Row],[Due date]]-1", "Plan"],
  ["=Other[@Status]", "Other[[#This Row],[Status]]", "Plan"],
  ["=Plan[@Status]", "Plan[[#This Row],[Status]]", null],
  ["=SUM(Plan[@[Q1]:[Q4]])", "SUM(Plan[[#This Row],[Q1]:[Q4]])", null],
  ["=COUNTA(Plan[@])", "COUNTA(Plan[#This Row])", null],
  ["=SUM(Plan[Score])+ROWS(Plan[#All])", "SUM(Plan[Score])+ROWS(Plan[#All])", null],
  ["=Plan[[#Totals],[Score]]", "Plan[[#Totals],[Score]]", null],
  ["=[@['#1 '[a'] '@ it''s]]", "Plan[[#This Row],['#1 '[a'] '@ it''s]]", "Plan"],
  ['="[@Status] Plan[x]"', '"[@Status] Plan[x]"', "Plan"],
  ['=IFS(A1,2)&TEXTJOIN(",",TRUE,B1)', '_xlfn.IFS(A1,2)&_xlfn.TEXTJOIN(",",TRUE,B1)', null],
  ["=AGGREGATE(9,4,A1:A2)+ISO.CEILING(1)", "_xlfn.AGGREGATE(9,4,A1:A2)+ISO.CEILING(1)", null],
  ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)", null],
  ['="IFS("&IFERROR(A1,NETWORKDAYS.INTL(B1,C1))', '"IFS("&IFERROR(A1,NETWORKDAYS.INTL(B1,C1))', null],
  ["='IFS (2027)'!A1", "'IFS (2027)'!A1", null],
])("%s", (written, file, table) => {
  expect(fileFormula(written, table)).toBe(file);
  expect(writtenFormula(file, table)).toBe(written);
});

test("a table's name counts in any case", () => {
  expect(writtenFormula("PLAN[[#This Row],[Status]]", "plan")).toBe("=[@Status]");
});
