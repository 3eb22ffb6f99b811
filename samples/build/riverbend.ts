import { Workbook } from "exceljs";
import { addActions, addInitiatives, addObjectives } from "./planSheets";
import { addBenchmarks, addRatings, addSchoolPlans, addSchools } from "./tableSheets";
import { addLists, addMeetingNotes, addReadMe } from "./wordSheets";

/** The district's plan workbook, sheet by sheet in the order in which people see them. */
export function riverbend(): Workbook {
  const book = new Workbook();
  addReadMe(book);
  addObjectives(book);
  addInitiatives(book);
  addBenchmarks(book);
  addActions(book);
  addSchoolPlans(book);
  addSchools(book);
  addRatings(book);
  addLists(book);
  addMeetingNotes(book);
  return book;
}
