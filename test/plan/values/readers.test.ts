import fc from "fast-check";
import { defaultSettings } from "../../../src/plan/settings";
import { dateOf, isoDate, parseIsoDate } from "../../../src/plan/values/date";
import type { DayOrder } from "../../../src/plan/values/dateReading";
import { dayOrderOf, readDate } from "../../../src/plan/values/due";
import { joinPeople, readPeople } from "../../../src/plan/values/people";
import { readStatus } from "../../../src/plan/values/statusText";

const settings = defaultSettings(parseIsoDate("2026-11-22")!);

function read(text: string | number | boolean, order: DayOrder = "monthFirst"): string {
  const reading = readDate(text, "General", settings, { order, hasFourthTerm: false });
  return "date" in reading ? `${reading.kind} ${isoDate(reading.date)}` : reading.kind;
}

describe("readDate", () => {
  test.each([
    ["2026-09-15", "date 2026-09-15"],
    ["9/15/2026", "date 2026-09-15"],
    ["9/15/26", "date 2026-09-15"],
    ["3/4/2026", "date 2026-03-04"],
    ["13/4/2026", "date 2026-04-13"],
    ["15 June 2026", "date 2026-06-15"],
    ["June 15th, 2026", "date 2026-06-15"],
    ["Monday, June 15, 2026", "date 2026-06-15"],
    ["2026-09-15 00:00:00", "date 2026-09-15"],
    ["Sept. 15", "period 2026-09-15"],
    ["March 3", "period 2027-03-03"],
    ["10/2026", "period 2026-10-31"],
    ["June 2027", "period 2027-06-30"],
    ["by April", "period 2027-04-30"],
    ["Fall 2026", "period 2026-12-31"],
    ["Autumn term 2026", "period 2026-12-31"],
    ["Spring term 2026-27", "period 2027-06-30"],
    ["Summer term 2027", "period 2027-07-31"],
    ["Autumn 2", "period 2026-12-31"],
    ["Spring term 1", "period 2027-02-28"],
    ["Dec, Mar, Jun", "period 2027-06-30"],
    ["10/15/2026, 2/11/2027", "period 2027-02-11"],
    ["Dec 2026; May 2027", "period 2027-05-31"],
    ["Nov. and Feb.", "period 2027-02-28"],
    ["May, 4, 2027", "unreadable"],
    ["Oct, as needed", "unreadable"],
    ["Fall", "period 2026-12-31"],
    ["Spring 2027", "period 2027-06-30"],
    ["Q2", "period 2026-12-31"],
    ["Q3 2027-28", "period 2028-03-31"],
    ["EOY", "period 2027-06-30"],
    ["by the end of the school year", "period 2027-06-30"],
    ["2026-27", "period 2027-06-30"],
    ["SY 26-27", "period 2027-06-30"],
    ["FY27", "period 2027-06-30"],
    ["2027", "period 2027-12-31"],
    ["Sept–Dec 2026", "period 2026-12-31"],
    ["Sept 2026 - May", "period 2027-05-31"],
    ["June 1-15, 2026", "period 2026-06-15"],
    ["9/1/26-10/15/26", "period 2026-10-15"],
    ["Jan-26-24", "date 2024-01-26"],
    ["Sep-5-2026", "date 2026-09-05"],
    ["26-Jan-24", "date 2024-01-26"],
    ["19 - 23/2/2018", "period 2018-02-23"],
    ["3-15.2.18", "period 2018-02-15"],
    ["2/19-23/2018", "period 2018-02-23"],
    ["3/15", "period 2027-03-15"],
    ["Jan 2026 – Mar 2026", "period 2026-03-31"],
    ["Ongoing through June 2027", "period 2027-06-30"],
    ["Ongoing", "ongoing"],
    ["Ongoing - see the calendar", "ongoing"],
    ["monthly", "ongoing"],
    ["Every 6 weeks", "ongoing"],
    ["Each term", "ongoing"],
    ["twice a month", "ongoing"],
    ["Ongoing, every other week", "ongoing"],
    ["Every other Tuesday", "ongoing"],
    ["each Monday", "ongoing"],
    ["Mondays", "ongoing"],
    ["First Monday of the month", "ongoing"],
    ["2nd and 4th Wed. of each month", "ongoing"],
    ["Monday", "unreadable"],
    ["Wednesday of the next week", "unreadable"],
    ["Semesters 1 and 2", "period 2027-06-30"],
    ["Semester 1 and 2", "period 2027-06-30"],
    ["within two weeks of hire", "unreadable"],
    ["TBD", "unreadable"],
    ["#REF!", "unreadable"],
    ["February 30, 2027", "unreadable"],
    ["2/30/2027", "unreadable"],
    ["Jan 26-24", "unreadable"],
    ["23 - 19/2/2018", "unreadable"],
    ["2/23-19/2018", "unreadable"],
    ["Feb-30-2027", "unreadable"],
    ["", "empty"],
    ["  ", "empty"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["Q2 2026", "Winter 2027", "Summer", "Jun-26", "9/26", "Fall/Spring", "3 - 5/2/2018"])(
    "%s can be read in two ways, so it isn't read",
    (text) => expect(read(text)).toBe("unreadable"),
  );

  test("what comes back each year is due the next time", () => {
    expect(read("By April each year")).toBe("period 2027-04-30");
    expect(read("every October")).toBe("period 2027-10-31");
  });

  test("a period without a year lies in the school year of the as-of date", () => {
    const later = defaultSettings(parseIsoDate("2027-07-01")!);
    expect(readDate("EOY", "General", later)).toMatchObject({ date: parseIsoDate("2028-06-30") });
    const calendarYear = { ...settings, schoolYearStart: 1 };
    expect(readDate("Q1", "General", calendarYear)).toMatchObject({ date: parseIsoDate("2026-03-31") });
  });

  test("numbers are days when they can be, years when they look so, and else unreadable", () => {
    expect(read(46_280)).toBe("date 2026-09-15");
    expect(read(46_280.75)).toBe("date 2026-09-15");
    expect(read(2027)).toBe("period 2027-12-31");
    expect(read(12)).toBe("unreadable");
    expect(readDate(12, "m/d/yyyy", settings).kind).toBe("date");
    expect(read(Number.NaN)).toBe("unreadable");
    expect(read(true)).toBe("unreadable");
  });

  test("a day that was typed says so", () => {
    expect(readDate("9/15/2026", "@", settings)).toMatchObject({ isText: true });
    expect(readDate(46_280, "m/d/yyyy", settings)).toMatchObject({ isText: false });
  });

  test("day comes first only where the column proves it", () => {
    expect(dayOrderOf(["3/4/2026", "25/4/2026"])).toBe("dayFirst");
    expect(dayOrderOf(["3/4/2026", "4/25/2026"])).toBe("monthFirst");
    expect(dayOrderOf(["3/4/2026"])).toBe("monthFirst");
    expect(dayOrderOf(["25/4/2026", "4/25/2026"])).toBe("either");
    expect(read("3/4/2026", "dayFirst")).toBe("date 2026-04-03");
    expect(read("3/4/2026", "either")).toBe("unreadable");
    expect(read("4/4/2026", "either")).toBe("date 2026-04-04");
    expect(read("3 - 5/2/2018", "dayFirst")).toBe("period 2018-02-05");
    expect(read("3/15", "dayFirst")).toBe("period 2027-03-15");
    expect(read("3/5", "dayFirst")).toBe("unreadable");
  });

  test("every day reads back from every way of writing it", () => {
    const calendarDay = fc
      .record({
        y: fc.integer({ min: 2000, max: 2069 }),
        m: fc.integer({ min: 1, max: 12 }),
        d: fc.integer({ min: 1, max: 31 }),
      })
      .filter(({ y, m, d }) => dateOf(y, m, d) !== null);
    const months =
      "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
    fc.assert(
      fc.property(calendarDay, ({ y, m, d }) => {
        const name = months[m - 1]!;
        const ways = [`${y}-${m}-${d}`, `${m}/${d}/${y}`, `${m}/${d}/${y % 100 < 10 ? "0" : ""}${y % 100}`];
        ways.push(`${name} ${d}, ${y}`, `${d} ${name} ${y}`, `by ${name.slice(0, 3)}. ${d}, ${y}`);
        ways.push(`${name.slice(0, 3)}-${d}-${y}`, `${d}-${name.slice(0, 3)}-${y}`);
        for (const way of ways)
          expect(readDate(way, "General", settings)).toMatchObject({ date: dateOf(y, m, d) });
      }),
    );
  });
});

describe("readStatus", () => {
  test.each([
    ["Complete", "Complete"],
    ["COMPLETED ", "Complete"],
    ["🟢 On track", "On track"],
    ["Green - On Track", "On track"],
    ["on-track", "On track"],
    ["Not on track", "Off track"],
    ["Complete: see minutes", "Complete"],
    ["At risk (staffing)", "At risk"],
    ["In progress / funded", "On track"],
    ["IN PROGRESS - 60%", "On track"],
    ["100 %", "Complete"],
    ["in motion", "On track"],
  ])("%s counts as %s", (text, status) => {
    expect(readStatus(text, settings)).toEqual({ kind: "status", status, text: text.trim() });
  });

  test("the district's own words go first, however they are written", () => {
    const own = {
      ...settings,
      statusWords: new Map([
        ["behind", "Off track" as const],
        ["★ star", "Complete" as const],
      ]),
    };
    expect(readStatus("BEHIND", own)).toEqual({ kind: "status", status: "Off track", text: "BEHIND" });
    expect(readStatus("★ Star", own)).toEqual({ kind: "status", status: "Complete", text: "★ Star" });
    expect(readStatus("star", own)).toEqual({ kind: "status", status: "Complete", text: "star" });
  });

  test("words that mean different things are asked about, others are unreadable", () => {
    expect(readStatus("Ongoing", settings)).toEqual({ kind: "ask", text: "Ongoing" });
    expect(readStatus("n/a", settings).kind).toBe("ask");
    expect(readStatus(true, settings).kind).toBe("ask");
    expect(readStatus("On track - delayed", settings).kind).toBe("unreadable");
    expect(readStatus("purple", settings).kind).toBe("unreadable");
    expect(readStatus("not complete", settings).kind).toBe("unreadable");
    expect(readStatus("", settings)).toEqual({ kind: "empty" });
  });
});

describe("readPeople", () => {
  test.each([
    ["Principal"],
    ["Director of Curriculum"],
    ["Director of Curriculum and Instruction"],
    ["Data/Assessment Coordinator"],
    ["J. Ortiz"],
    ["Superintendent"],
    ["Team Leader"],
    ["Ortiz, Maria"],
    ["Maria Ortiz, Principal"],
    ["Maria Ortiz, Ed.D."],
    ["jortiz@example.org"],
    ["Jim Early"],
    ["Ms. Staff"],
    ["Van der Berg, Anna"],
    ["Director of C&I"],
    ["A. Silva (C&I, Title I)"],
    ["Lee (S)"],
    ["AP Curriculum"],
    ["Asst. Dir. SPED"],
    ["Director - HR"],
    ["MS/HS Principal"],
    ["Leadership Team (Principal)"],
    ["Cabinet (Ms. Lee)"],
    ["Dr. Green, Director of Student Services"],
    ["Maria Ortiz, Assistant Superintendent for Curriculum, Instruction, and Assessment"],
  ])("%s is one individual", (text) => {
    expect(readPeople(text)).toEqual({ text, names: [text], individuals: [text] });
  });

  test.each([
    ...["TBD", "all", "all staff", "team", "Math Team", "principals", "teachers", "various", "n/a", "-", "?"],
    ...[
      "To be hired",
      "Vacant",
      "Each principal",
      "Principal(s)",
      "Department of Curriculum",
      "Human Resources",
    ],
    ...[
      "Superintendency, principals and teacher leaders",
      "Curriculum & Instruction",
      "Curriculum, Instruction and Assessment",
      "Math Coach (vacant)",
      "Literacy Coach - TBD",
      "Math Team (lead)",
      "SLT",
      "HR Dept",
      "Bates Elementary School",
      ...["Site custodians", "front office clerks"],
    ],
  ])("%s is nobody in particular", (text) => {
    expect(readPeople(text).individuals).toEqual([]);
  });

  test.each([
    ["M. Ortiz; W. Chen", ["M. Ortiz", "W. Chen"]],
    ["M. Ortiz, W. Chen and A. Silva", ["M. Ortiz", "W. Chen", "A. Silva"]],
    ["M. Ortiz, W. Chen, and A. Silva", ["M. Ortiz", "W. Chen", "A. Silva"]],
    ["Ortiz, Maria; Chen, Wei", ["Ortiz, Maria", "Chen, Wei"]],
    ["Principal / AP", ["Principal", "AP"]],
    ["Ms. Ortiz / Mr. Lee", ["Ms. Ortiz", "Mr. Lee"]],
    ["Principal and/or designee", ["Principal", "designee"]],
    ["Superintendent; all principals", ["Superintendent", "all principals"]],
    ["Principal (lead), coaches", ["Principal (lead)", "coaches"]],
    ["Principal\nCounselor", ["Principal", "Counselor"]],
    ["Principal, Counselor", ["Principal", "Counselor"]],
    ["Principal & teachers", ["Principal", "teachers"]],
  ])("%s holds %j", (text, names) => {
    expect(readPeople(text).names).toEqual(names);
  });

  test("what the user said of a spelling goes before it, whatever its case and spaces", () => {
    const given = new Map([["a. ruiz", "Ana Ruiz"]]);
    expect(readPeople("A.  RUIZ; B. Lee", given)).toEqual({
      text: "A.  RUIZ; B. Lee",
      names: ["Ana Ruiz", "B. Lee"],
      individuals: ["Ana Ruiz", "B. Lee"],
    });
  });

  test("several cells of a row make one reading", () => {
    const joined = joinPeople(["", "M. Ortiz", "teachers"].map((text) => readPeople(text)));
    expect(joined).toEqual({
      text: "M. Ortiz; teachers",
      names: ["M. Ortiz", "teachers"],
      individuals: ["M. Ortiz"],
    });
    expect(joinPeople([])).toEqual(readPeople(""));
  });
});

test("readers take any cell without throwing", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc
      .array(
        fc.constantFrom(
          "Q2",
          "2026",
          "-",
          "/",
          " ",
          "June",
          "by",
          "each year",
          ",",
          ";",
          "and",
          "Ortiz",
          "(",
          "on track",
        ),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(cell, fc.constantFrom("General", "m/d/yyyy", "@"), (value, format) => {
      readDate(value, format, settings);
      readStatus(value, settings);
      const people = readPeople(value);
      expect(people.names).toEqual(expect.arrayContaining([...people.individuals]));
    }),
    { numRuns: 500 },
  );
});
