import JSZip from "jszip";
import { openHost } from "../../../../src/workbench/host";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { book, cell, plainStyle, sheet } from "./books";
import { type Part, smallWorkbook } from "./oddFiles";

/** The file as it is saved when nobody changed anything. */
async function reopened(xlsx: Uint8Array): Promise<Uint8Array> {
  const host = await openHost(xlsx);
  try {
    return await host.save();
  } finally {
    host.close();
  }
}

const ROOT = ["rId1", "officeDocument", "xl/workbook.xml"] as const;

test("other workbooks that formulas link to outlive opening and saving", async () => {
  const externalBooks = [{ target: "file:///C:/Plans/budget.xlsx", sheets: ["2026"] }];
  const data = book([sheet("Data", { cells: [cell(0, 0, 5, { formula: "=[1]2026!A1" })] })], {
    externalBooks,
  });
  const again = (await readXlsx(await reopened(await writeXlsx(data)))).data;
  expect(again.externalBooks).toEqual(externalBooks);
});

test("title and author outlive opening and saving", async () => {
  const core = `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:title>Plan &amp; more</dc:title><dc:creator>Ana</dc:creator></cp:coreProperties>`;
  const bytes = await smallWorkbook({
    sheet: "<sheetData/>",
    more: {
      "": { xml: "", links: [ROOT, ["rId2", "core-properties", "docProps/core.xml"]] },
      "docProps/core.xml": { xml: core },
    },
  });
  const saved = await JSZip.loadAsync(await reopened(bytes));
  expect(await saved.file("docProps/core.xml")!.async("string")).toBe(core);
  expect(await saved.file("_rels/.rels")!.async("string")).toContain(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  );
});

test("apostrophes in front, raised and lowered text and page breaks between columns outlive opening and saving", async () => {
  const styles = [
    plainStyle,
    { ...plainStyle, quotePrefix: true as const },
    { ...plainStyle, font: { ...plainStyle.font, script: "superscript" as const } },
  ];
  const { page } = sheet("x");
  const data = book(
    [
      sheet("Data", {
        cells: [cell(0, 0, "=no formula", { style: 1 }), cell(0, 1, "2", { style: 2 })],
        page: { ...page, rowBreaks: [7], columnBreaks: [3, 6] },
      }),
    ],
    { styles },
  );
  const { data: again, notKept } = await readXlsx(await reopened(await writeXlsx(data)));
  const [first] = again.sheets;
  expect(first!.page).toMatchObject({ rowBreaks: [7], columnBreaks: [3, 6] });
  expect(first!.cells.map(({ style }) => again.styles[style])).toEqual([styles[1], styles[2]]);
  expect(notKept).toEqual([]);
});

describe("what is lost is named", () => {
  const notKept = async (file: Parameters<typeof smallWorkbook>[0]) =>
    (await readXlsx(await smallWorkbook(file))).notKept;
  const data = "<sheetData/>";
  const cases: Readonly<Record<string, [what: string, file: Parameters<typeof smallWorkbook>[0]]>> = {
    "headers of first pages": [
      "print settings on 'Data'",
      { sheet: `${data}<headerFooter differentFirst="1"><firstHeader>x</firstHeader></headerFooter>` },
    ],
    "printed gridlines": ["print settings on 'Data'", { sheet: `${data}<printOptions gridLines="1"/>` }],
    "closed outlines": [
      "outline settings on 'Data'",
      { sheet: `<sheetData><row r="2" collapsed="1"/></sheetData>` },
    ],
    "closed outlines of columns": [
      "outline settings on 'Data'",
      { sheet: `<cols><col min="2" max="2" collapsed="1"/></cols>${data}` },
    ],
    "hidden zeros": [
      "view settings on 'Data'",
      { sheet: `<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>${data}` },
    ],
    "errors to be ignored": [
      "marks of errors to be ignored on 'Data'",
      { sheet: `${data}<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>` },
    ],
    "cell styles": [
      "names of cell styles (how cells look is kept)",
      {
        sheet: data,
        styles: `<cellXfs><xf xfId="0"/><xf xfId="1"/></cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Good" xfId="1" builtinId="26"/></cellStyles>`,
      },
    ],
    "table styles": [
      "table styles of its own",
      { sheet: data, styles: `<tableStyles><tableStyle name="Ours"/></tableStyles>` },
    ],
    "split panes": [
      "view settings on 'Data'",
      {
        sheet: `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2000" topLeftCell="A3"/></sheetView></sheetViews>${data}`,
      },
    ],
    "unused rows that are hidden": [
      "hiding of unused rows on 'Data'",
      { sheet: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${data}` },
    ],
    "pictures in cells": [
      "1 cell with a picture or data type in it on 'Data'",
      { sheet: `<sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>` },
    ],
    "check boxes in cells": [
      "check boxes in cells (kept as TRUE and FALSE)",
      {
        sheet: data,
        workbookLinks: [["rId9", "FeaturePropertyBag", "featurePropertyBag/featurePropertyBag.xml"]],
        more: { "xl/featurePropertyBag/featurePropertyBag.xml": { xml: "<FeaturePropertyBags/>" } },
      },
    ],
    "diagrams and lines": [
      "1 shape on 'Data', 1 diagram on 'Data'",
      {
        sheet: data,
        sheetLinks: [["rId1", "drawing", "../drawings/drawing1.xml"]],
        more: {
          "xl/drawings/drawing1.xml": {
            xml: `<wsDr><oneCellAnchor><graphicFrame><graphic><graphicData><dgm:relIds xmlns:dgm="d"/></graphicData></graphic></graphicFrame></oneCellAnchor><oneCellAnchor><cxnSp/></oneCellAnchor></wsDr>`,
          },
        },
      },
    ],
    "hidden filter buttons": [
      "filter settings on 'Data'",
      {
        sheet: `${data}<autoFilter ref="A1:B2"><filterColumn colId="0" hiddenButton="1"/></autoFilter>`,
      },
    ],
    "precision as shown": ["calculation settings", { sheet: data, after: `<calcPr fullPrecision="0"/>` }],
    "manual calculation": ["calculation settings", { sheet: data, after: `<calcPr calcMode="manual"/>` }],
    "custom properties": [
      "custom properties",
      {
        sheet: data,
        more: {
          "": { xml: "", links: [ROOT, ["rId2", "custom-properties", "docProps/custom.xml"]] },
          "docProps/custom.xml": { xml: "<Properties/>" },
        },
      },
    ],
    "a sensitivity label": [
      "sensitivity label",
      {
        sheet: data,
        more: {
          "": { xml: "", links: [ROOT, ["rId2", "classificationlabels", "docMetadata/LabelInfo.xml"]] },
          "docMetadata/LabelInfo.xml": { xml: "<labelList/>" },
        },
      },
    ],
    "the company": [
      "company and manager",
      {
        sheet: data,
        more: {
          "": { xml: "", links: [ROOT, ["rId2", "extended-properties", "docProps/app.xml"]] },
          "docProps/app.xml": { xml: "<Properties><Company>District 1</Company></Properties>" },
        },
      },
    ],
    "who wrote notes": [
      "authors of notes on 'Data'",
      {
        sheet: data,
        sheetLinks: [["rId1", "comments", "../comments1.xml"]],
        more: {
          "xl/comments1.xml": {
            xml: `<comments><authors><author>Ana</author></authors><commentList><comment ref="A1" authorId="0"><text><t>see</t></text></comment></commentList></comments>`,
          } satisfies Part,
        },
      },
    ],
  };
  test.each(Object.entries(cases))("%s", async (_, [what, file]) => {
    expect((await notKept(file)).join(", ")).toBe(what);
  });

  test("and nothing where all of this is as usual", async () => {
    const usual =
      `<sheetPr><outlinePr summaryBelow="1"/></sheetPr><sheetViews><sheetView showZeros="1" view="normal" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>` +
      `<sheetData><row r="1" collapsed="0"/></sheetData><autoFilter ref="A1:B2"><filterColumn colId="0" hiddenButton="0"/></autoFilter><printOptions horizontalCentered="1"/><pageSetup orientation="landscape"/><headerFooter><oddHeader>x</oddHeader></headerFooter>`;
    const styles = `<cellXfs><xf xfId="0"/></cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Good" xfId="1" builtinId="26"/></cellStyles>`;
    expect(await notKept({ sheet: usual, styles, after: `<calcPr calcId="191029"/>` })).toEqual([]);
  });
});
