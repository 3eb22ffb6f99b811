import { made } from "../planindex/workbook";
import { districtOf } from "../support/districtWorkbook";
import { everyCell } from "./everyCell";

everyCell({
  "1 school": made(districtOf(1, 6)),
  "12 schools": made(districtOf(12, 4), ["School plans"]),
  "200 schools": made(districtOf(200, 3)),
});
