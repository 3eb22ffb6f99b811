import { shownAs } from "../../../src/plan/values/shown";
import { day } from "../../support/plan";

test.each([
  [day("2026-11-15"), "m/d/yyyy", "Nov 15, 2026"],
  [day("2026-11-15") + 0.5, "m/d/yyyy h:mm", "Nov 15, 2026"],
  [46_000, "General", "46000"],
  [0.455, "0.0%", "45.5%"],
  [-5, "m/d/yyyy", "-5"],
  [true, "General", "TRUE"],
  ["Call\nthe  bus company ", "General", "Call the bus company"],
])("%p with the format %s is shown as %s", (value, format, shown) => {
  expect(shownAs(value, format)).toBe(shown);
});
