import { defaultSettings } from "../../../src/plan/settings";
import { isoDate, parseIsoDate } from "../../../src/plan/values/date";
import type { DateCustom } from "../../../src/plan/values/dateReading";
import { dateCustomOf, readDate } from "../../../src/plan/values/due";

const settings = defaultSettings(parseIsoDate("2026-11-22")!);

const USUAL: DateCustom = { order: "monthFirst", hasFourthTerm: false };

function readAs(text: string, custom: DateCustom, own = settings): string {
  const reading = readDate(text, "General", own, custom);
  return "date" in reading ? `${reading.kind} ${isoDate(reading.date)}` : reading.kind;
}

test.each([
  ["Q3 FY27", "period 2027-03-31"],
  ["Q3 of FY2027", "period 2027-03-31"],
  ["FY27 Q3", "period 2027-03-31"],
  ["2026-27, Semester 2", "period 2027-06-30"],
  ["2026-27: Fall", "period 2026-12-31"],
  ["2027 Spring", "period 2027-06-30"],
  ["S1 2026-27", "period 2026-12-31"],
  ["S2, FY27", "period 2027-06-30"],
  ["H1 2026/27", "period 2026-12-31"],
  ["Trimester 1", "period 2026-11-30"],
  ["Trimester 2", "period 2027-03-31"],
  ["by the end of Trimester 2", "period 2027-03-31"],
  ["3rd trimester", "period 2027-06-30"],
  ["Tri 2 2027-28", "period 2028-03-31"],
])("%s is %s", (text, expected) => expect(readAs(text, USUAL)).toBe(expected));

test("trimesters of school years that begin with another month are thirds of it", () => {
  const august = { ...settings, schoolYearStart: 8 };
  expect(readAs("Trimester 2", USUAL, august)).toBe("period 2027-03-31");
  const calendar = { ...settings, schoolYearStart: 1 };
  expect(readAs("Trimester 2", USUAL, calendar)).toBe("period 2026-08-31");
});

describe("terms that are only numbered", () => {
  const custom: DateCustom = { ...USUAL, hasFourthTerm: true };
  const calendar = { ...settings, schoolYearStart: 1 };

  test.each([
    "Term 4 2026",
    "T2 2026",
    "Term 2",
    "T4",
    "Term 2 2026-27",
    "Semester 1 2026",
    "S1",
    "H2",
    "T2 FY27",
  ])("%s is not read where nobody knows how many there are", (text) =>
    expect(readAs(text, USUAL)).toBe("unreadable"),
  );

  test.each([
    ["Term 1 2026", "period 2026-04-30"],
    ["T2, 2026", "period 2026-07-31"],
    ["2027 Term 3", "period 2027-09-30"],
    ["end of Term 4 2026", "period 2026-12-31"],
    ["Week 3, Term 2 2026", "period 2026-07-31"],
    ["Terms 1-3 2026", "period 2026-09-30"],
    ["T1 to T4 2026", "period 2026-12-31"],
    ["Semester 1 2026", "period 2026-06-30"],
  ])("%s is %s in a column that names a fourth term", (text, expected) => {
    expect(readAs(text, custom)).toBe(expected);
    expect(readAs(text, USUAL, calendar)).toBe(expected);
  });

  test("one without a year is read where the plan's years are calendar years", () => {
    expect(readAs("Term 2", custom)).toBe("unreadable");
    expect(readAs("Term 2", USUAL, calendar)).toBe("period 2026-07-31");
    const windowOf = (first: string, last: string) => ({
      ...settings,
      window: { first: parseIsoDate(first)!, last: parseIsoDate(last)! },
    });
    expect(readAs("Term 3", USUAL, windowOf("2027-01-01", "2027-12-31"))).toBe("period 2027-09-30");
    expect(readAs("Term 3", USUAL, windowOf("2027-01-01", "2028-12-31"))).toBe("unreadable");
    expect(readAs("Term 3 2028", USUAL, windowOf("2027-01-01", "2028-12-31"))).toBe("period 2028-09-30");
    // A plan that ends in June has other terms.
    const toJune = windowOf("2026-07-01", "2027-06-30");
    expect(readAs("Term 4 2027", custom, toJune)).toBe("unreadable");
    expect(readAs("Term 3", USUAL, toJune)).toBe("unreadable");
  });

  test("a column names a fourth term by its year", () => {
    expect(dateCustomOf(["T1 2026", "T4 2026"]).hasFourthTerm).toBe(true);
    expect(dateCustomOf(["Term 1", "Term 4", "Q4 2026", "T4 2026-27"]).hasFourthTerm).toBe(false);
  });
});
