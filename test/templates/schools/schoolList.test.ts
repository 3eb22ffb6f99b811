import fc from "fast-check";
import { parseSchools, schoolsOfPlainList } from "../../../src/templates/schools/schoolList";

test("one school in a line", () => {
  expect(parseSchools("Bates Elementary\r\n\n  Lincoln   Middle \nBATES elementary\n")).toEqual([
    { name: "Bates Elementary" },
    { name: "Lincoln Middle" },
  ]);
});

test("more columns, in their usual order or as the headings say", () => {
  const bates = { name: "Bates", cluster: "North", leader: "Ana Ruiz", level: 2, tier: "Standard" };
  expect(parseSchools("Bates\tNorth\tAna Ruiz\t2\tStandard")).toEqual([bates]);
  expect(
    parseSchools("Principal,Name,Level,Feeder pattern,Tier\nAna Ruiz,Bates,Level 2,North,Standard"),
  ).toEqual([bates]);
  expect(parseSchools('School,Also known as\n"Bates, Elementary","Bates; Bates ES"')).toEqual([
    { name: "Bates, Elementary", aliases: ["Bates", "Bates ES"] },
  ]);
});

test("a level that is none is left out", () => {
  expect(parseSchools("School,Level\nBates,high\nLincoln,7")).toEqual([
    { name: "Bates" },
    { name: "Lincoln" },
  ]);
});

test("names in lines come back as they are, once each, whatever else is pasted", () => {
  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z' .-]{0,30}[a-z]$/)
    .filter((text) => !/^(schools?|names?|campus|site|building|unit|school names?)$/i.test(text.trim()));
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 30 }),
      fc.constantFrom("\n", "\r\n", "\n\n"),
      (names, mark) => {
        const schools = parseSchools(names.join(mark));
        const plain = (text: string) => text.replace(/\s+/g, " ").trim();
        expect(schools.every((school) => names.map(plain).includes(school.name))).toBe(true);
        expect(new Set(schools.map((school) => school.name)).size).toBe(schools.length);
      },
    ),
  );
});

test("nothing that is pasted makes it fail", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void parseSchools(text)));
});

describe("a sheet that is nothing but a list of schools", () => {
  const cole = { name: "Cole High" };
  test.each([
    [
      [["Our schools 2026"], [""], ["School", "Principal"], ["Cole High", "Ana Ruiz"]],
      [{ ...cole, leader: "Ana Ruiz" }],
    ],
    [
      [["Cole High"], [""], ["Bates"]],
      [cole, { name: "Bates" }],
    ],
    [
      [
        ["Name", "Phone"],
        ["Ana Ruiz", "555"],
      ],
      [],
    ],
    [
      [
        [
          "We met on Monday and talked about the budget, and about what has to be done until the next meeting.",
        ],
      ],
      [],
    ],
    [
      [
        ["Budget", "2026"],
        ["Books", "100"],
      ],
      [],
    ],
    [[["12"], ["13"]], []],
  ])("%j", (rows, schools) => {
    expect(schoolsOfPlainList(rows)).toEqual(schools);
  });
});
