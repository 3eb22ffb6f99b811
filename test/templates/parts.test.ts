import { TABLE_KINDS } from "../../src/plan/fields";
import { HEADER, TEXT_STYLES, COMPUTED_FILL, TONES } from "../../src/excel/write/palette";
import type { SheetDescription } from "../../src/sheet/description";
import { describePart } from "../../src/templates/sheets/describe";
import { describeLists } from "../../src/templates/lists";
import { listName } from "../../src/templates/lists/list";
import { Naming } from "../../src/templates/names/naming";
import { ALL_PARTS } from "../../src/templates/parts";
import { PART_IDS } from "../../src/templates/types";
import { VOCABULARIES } from "../../src/templates/vocabularies";
import { partsText } from "../../src/text/templates";
import { day } from "../support/plan";
import { choiceOf } from "../support/setUp";

const cases = VOCABULARIES.flatMap((vocabulary) =>
  (["oneTable", "sheetPerSchool"] as const).map((schoolPlans) => {
    const { schools } = choiceOf();
    const naming = new Naming({ schools, schoolPlans, vocabulary, labels: {} }, new Set(PART_IDS));
    const context = {
      naming,
      planName: "Plan",
      firstDay: day("2026-07-01"),
      schools,
      school: schools[0]!.name,
      hasPart: () => true,
    };
    const own = { school: "Bates", slug: "bates", idPrefix: "BAT-" };
    const sheets = PART_IDS.map((part) =>
      describePart(part, context, part === "schoolPlans" && schoolPlans === "sheetPerSchool" ? own : null),
    );
    const examples = sheets.flatMap(({ example }) => example ?? []);
    return {
      name: `${vocabulary.id}, ${schoolPlans}`,
      sheets,
      lists: describeLists(naming, schools, { examples, columnNames: [], schoolSheets: [] }),
    };
  }),
);

const described = ({ sheets, lists }: (typeof cases)[number]): readonly SheetDescription[] => [
  ...sheets.map(({ description }) => description),
  lists,
];

describe("the data of the parts", () => {
  test.each(ALL_PARTS.map((part) => [part.id, part] as const))("%s is whole", (id, part) => {
    const keys = part.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain(part.title);
    expect(Object.keys(partsText[id].columns).sort()).toEqual([...keys].sort());
    for (const { id: vocabulary, headings } of VOCABULARIES)
      expect([vocabulary, ...Object.keys(headings[id]).sort()]).toEqual([vocabulary, ...[...keys].sort()]);
    const examples = Object.keys(partsText[id].example);
    expect(keys).toEqual(expect.arrayContaining(examples));
    expect(TABLE_KINDS).toContain(part.kind);
    for (const { computed } of part.columns)
      for (const need of computed?.needs ?? []) {
        const [other, key] = need.split(".");
        expect(ALL_PARTS.find((each) => each.id === other)!.columns.map((column) => column.key)).toContain(
          key,
        );
      }
  });

  test("tables and vocabularies are called by names of their own", () => {
    for (const names of [ALL_PARTS.map(({ table }) => table), VOCABULARIES.map(({ id }) => id)])
      expect(new Set(names).size).toBe(names.length);
    for (const { tabs } of VOCABULARIES) expect(new Set(Object.values(tabs)).size).toBe(PART_IDS.length);
  });
});

describe.each(cases.map((each) => [each.name, each] as const))(
  "accessible and fit for Excel: %s",
  (_, each) => {
    test("a title, one header row, headings that differ, nothing blank between columns", () => {
      for (const { title, tables, freeze, print, namedCells } of described(each)) {
        expect(title).not.toBe("");
        expect(namedCells).toEqual([]);
        for (const { columns, row, name } of tables) {
          const headings = columns.map(({ heading }) => heading);
          expect(headings.every((heading) => heading.trim() !== "" && heading.length <= 255)).toBe(true);
          expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
          expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
          expect(freeze!.rows).toBe(row);
          expect(print.titleRows).toEqual([row, row]);
        }
      }
    });

    test("a line of guidance for every column, as long as Excel takes it", () => {
      for (const { description } of each.sheets)
        for (const { validation, heading } of description.tables[0]!.columns) {
          expect(validation?.prompt?.title).toBe(heading.slice(0, 32));
          expect(validation!.prompt!.message.length).toBeGreaterThan(0);
          expect(validation!.prompt!.message.length).toBeLessThanOrEqual(255);
          expect(validation!.prompt!.message).not.toMatch(/[{}]/);
        }
    });

    test("every list that is chosen from is there", () => {
      const lists = new Set(each.lists.namedLists!.map(({ name }) => `=${name}`));
      for (const { description } of each.sheets)
        for (const { validation } of description.tables[0]!.columns)
          if (validation?.list) expect(lists).toContain(validation.list.formula);
      expect(lists).toContain(`=${listName("status")}`);
    });

    test("columns are wide enough for the words of their headings, and sheets for a page of letter paper", () => {
      for (const { description } of each.sheets) {
        const [{ columns } = { columns: [] }] = description.tables;
        columns.forEach(({ heading }, index) => {
          const longest = Math.max(...heading.split(/[\s/-]+/).map(({ length }) => length));
          expect([heading, description.columnWidths[index]! >= longest]).toEqual([heading, true]);
        });
        expect(description.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(300);
        expect(description.print.orientation).toBe("landscape");
      }
    });

    test("formulas are short, for Excel 2016 and not volatile", () => {
      for (const { tables, texts } of described(each)) {
        const formulas = [
          ...tables.flatMap(({ columns }) => columns.map(({ content }) => content)),
          ...texts.map(({ text }) => text),
        ];
        for (const content of formulas) {
          if (typeof content === "string" || !("formula" in content)) continue;
          expect(content.formula.length).toBeLessThan(2000);
          expect(content.formula).not.toMatch(
            /\b(INDIRECT|OFFSET|LET|FILTER|XLOOKUP|LAMBDA|TODAY|NOW|UNIQUE|SORT|TEXTJOIN)\(/,
          );
        }
      }
    });
  },
);

/** WCAG 2.1: the ratio of the lighter to the darker of two colors. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("every color leaves its text readable", () => {
  const pairs = [
    ...Object.values(TONES).map(({ fill, font }) => [fill, font]),
    ...Object.values(TEXT_STYLES).map(({ color }) => ["#FFFFFF", color]),
    [HEADER.fill, HEADER.font],
    [COMPUTED_FILL, "#000000"],
  ];
  for (const [fill, font] of pairs)
    expect([fill, font, contrast(fill!, font!) >= 4.5]).toEqual([fill, font, true]);
});
