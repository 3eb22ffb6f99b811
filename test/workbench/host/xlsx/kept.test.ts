import JSZip from "jszip";
import { SaxesParser } from "saxes";

import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { smallWorkbook } from "./oddFiles";

/** Rules that no API of ours knows, as Excel writes them, with a prefix that only the file's own root declares. */
const sheet =
  `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>` +
  `<conditionalFormatting sqref="A1:A5"><cfRule type="dataBar" priority="3" xr:uid="{1}"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>` +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{2}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="B1 C1"><cfRule type="top10" dxfId="0" stopIfTrue="1" priority="4" rank="3"/></conditionalFormatting>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{2}">` +
  `<x14:dataBar maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>A&lt;1</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
const styles =
  `<fills><fill/><fill/><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>` +
  `<cellXfs><xf/><xf fillId="2"/></cellXfs><dxfs><dxf><font><b/><i val="0"/></font></dxf></dxfs>`;

test("rules and fills that are only kept come back, in XML whose prefixes are all declared", async () => {
  const original = (await readXlsx(await smallWorkbook({ sheet, styles }))).data;
  expect(original.sheets[0]!.conditionalFormats.map(({ rule, priority }) => [rule.type, priority])).toEqual([
    ["kept", 3],
    ["kept", 4],
    ["kept", 1],
  ]);
  const bytes = await writeXlsx(original);
  expect((await readXlsx(bytes)).data).toEqual(original);

  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter((file) => !file.dir);
  for (const part of parts) {
    const parser = new SaxesParser({ xmlns: true });
    const text = await part.async("string");
    expect(() => parser.write(text).close()).not.toThrow();
  }
  const written = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
  expect(written).toContain('<cfRule dxfId="0" priority="4" stopIfTrue="1" type="top10" rank="3"/>');
  expect(await zip.file("xl/styles.xml")!.async("string")).toContain(
    '<dxf><font><b/><i val="0"/></font></dxf>',
  );
});

test("a rule that is kept takes the priority that it is given", async () => {
  const { data } = await readXlsx(await smallWorkbook({ sheet, styles }));
  const [first] = data.sheets;
  const conditionalFormats = first!.conditionalFormats.map((format) => ({
    ...format,
    priority: format.priority + 10,
  }));
  const again = (await readXlsx(await writeXlsx({ ...data, sheets: [{ ...first!, conditionalFormats }] })))
    .data;
  expect(again.sheets[0]!.conditionalFormats.slice(0, 2).map(({ priority }) => priority)).toEqual([13, 14]);
});
