import fc from "fast-check";
import JSZip from "jszip";
import type { Book, BookSheet } from "../../../../src/workbench/host/book/book";
import { openBook } from "../../../../src/workbench/host/book/open";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { brokenRules } from "../../../support/packageRules";
import { block, book, sheet } from "./books";
import { anyChart, chart } from "./charts";
import { smallWorkbook } from "./oddFiles";

const figures = block(0, 0, [
  ["School", "Score"],
  ["Bates", 3],
  ["Clay", 4],
]);
const plan = (charts: Parameters<typeof sheet>[1]) => book([sheet("Plan", { cells: figures, ...charts })]);

test("a chart is read again as it was written, in a file that breaks no rule", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChart, { minLength: 1, maxLength: 3 }), async (charts) => {
      const written = plan({ charts });
      const file = await writeXlsx(written);
      expect(await brokenRules(file)).toEqual([]);
      const { data, notKept } = await readXlsx(file);
      expect(data).toEqual(written);
      expect(notKept).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the file holds copies of what is drawn, for programs that don't calculate", async () => {
  const made = chart({
    series: [{ ...chart({}).model!.series[0]!, categories: "=Plan!$A$2:$A$3" }],
  });
  const zip = await JSZip.loadAsync(await writeXlsx(plan({ charts: [made] })));
  const xml = await zip.file("xl/charts/chart1.xml")!.async("string");
  expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
    "Score",
    "Bates",
    "Clay",
    "3",
    "4",
  ]);
});

/** A chart as other programs write it: with more than the host knows, and a part of its own for its style. */
const foreign = (plot: string) => ({
  "xl/drawings/drawing1.xml": {
    xml:
      `<x:wsDr xmlns:x="x" xmlns:a="a" xmlns:c="c" xmlns:r="r">` +
      `<x:oneCellAnchor><x:from><x:col>1</x:col><x:colOff>0</x:colOff><x:row>2</x:row><x:rowOff>12700</x:rowOff></x:from><x:ext cx="1270000" cy="635000"/>` +
      `<x:graphicFrame><x:nvGraphicFramePr><x:cNvPr id="7" name="Ours" descr="Scores of &quot;all&quot;"/></x:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="c1"/></a:graphicData></a:graphic></x:graphicFrame></x:oneCellAnchor></x:wsDr>`,
    links: [["c1", "chart", "../charts/chart7.xml"]] as const,
  },
  "xl/charts/chart7.xml": {
    xml: `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
    links: [["s", "chartStyle", "style1.xml"]] as const,
  },
  "xl/charts/style1.xml": { xml: "<s/>" },
});
const series = `<c:ser><c:val><c:numRef><c:f>Data!$A$1:$A$2</c:f></c:numRef></c:val></c:ser>`;
const withChart = (plot: string) =>
  smallWorkbook({
    sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
    sheetLinks: [["d", "drawing", "../drawings/drawing1.xml"]],
    more: foreign(plot),
  });

async function edited(file: Uint8Array, edit: (book: Book) => void): Promise<Uint8Array> {
  const opened = await openBook((await readXlsx(file)).data);
  try {
    edit(opened);
    return await writeXlsx(await opened.toData());
  } finally {
    opened.close();
  }
}

test.each([
  [
    "of a kind that is known",
    `<c:barChart><c:grouping val="clustered"/>${series}<c:unknown/></c:barChart>`,
    true,
  ],
  ["of another kind", `<c:pieChart>${series}</c:pieChart>`, false],
])("somebody else's chart %s stays as it is, and follows its cells", async (_, plot, isKnown) => {
  const file = await withChart(plot);
  const { data, notKept } = await readXlsx(file);
  expect(notKept).toEqual([]);
  const [read] = data.sheets[0]!.charts;
  expect(read).toMatchObject({
    name: "Ours",
    altText: 'Scores of "all"',
    placement: "oneCell",
    from: { row: 2, column: 1, x: 0, y: 1 },
  });
  expect(read!.model !== null).toBe(isKnown);

  const saved = await edited(file, (opened) => opened.sheets[0]!.rename("2026 scores"));
  const zip = await JSZip.loadAsync(saved);
  const xml = await zip.file("xl/charts/chart1.xml")!.async("string");
  expect(xml).toContain(plot.replace("Data!", "'2026 scores'!"));
  expect(await zip.file("xl/charts/part1.xml")!.async("string")).toBe("<s/>");
  const again = (await readXlsx(saved)).data.sheets[0]!.charts[0]!;
  expect(again.to).toEqual(read!.to);
  expect(again.original!.links).toHaveLength(1);
});

test("a chart that was changed is written as it is now", async () => {
  const file = await withChart(`<c:barChart><c:grouping val="clustered"/>${series}</c:barChart>`);
  const saved = await edited(file, ({ sheets: [first] }) => {
    const [{ id, model }] = first!.charts as [BookSheet["charts"][number]];
    first!.updateChart(id, { model: { ...model!, type: "lineMarkers", gapWidth: null } });
  });
  expect(await brokenRules(saved)).toEqual([]);
  expect((await readXlsx(saved)).data.sheets[0]!.charts[0]).toMatchObject({
    original: null,
    model: { type: "lineMarkers", series: [{ values: "=Data!$A$1:$A$2" }] },
  });
});
