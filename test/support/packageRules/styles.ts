import { all, checkList, checkOrder, first, type Node, type Report } from "./part";

/** How many there are of what other parts refer to by number. */
export interface StyleCounts {
  readonly cells: number;
  readonly differential: number;
}

const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  ...["tableStyles", "colors", "extLst"],
];
const FONT = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color"],
  ...["name", "family", "charset", "scheme"],
];
const DIFFERENTIAL = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
const BORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
/** Formats below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

/** The rules of the styles part. */
export function checkStyles(root: Node, report: Report): StyleCounts {
  checkOrder(root, ORDER, report);
  const items = {
    fonts: "font",
    fills: "fill",
    borders: "border",
    cellStyleXfs: "xf",
    cellXfs: "xf",
    cellStyles: "cellStyle",
    numFmts: "numFmt",
    dxfs: "dxf",
  };
  for (const [list, item] of Object.entries(items)) checkList(first(root, list), item, report);
  const size = (list: keyof typeof items) => all(first(root, list), items[list]).length;

  const differential = all(first(root, "dxfs"), "dxf");
  for (const dxf of differential) checkOrder(dxf, DIFFERENTIAL, report);
  const inside = (list: string, item: string) => [
    ...all(first(root, list), item),
    ...differential.flatMap((dxf) => all(dxf, item)),
  ];
  for (const font of inside("fonts", "font")) checkOrder(font, FONT, report);
  for (const border of inside("borders", "border")) checkOrder(border, BORDER, report);

  const formats = new Set(all(first(root, "numFmts"), "numFmt").map((format) => format.attributes.numFmtId));
  for (const xf of [...all(first(root, "cellXfs"), "xf"), ...all(first(root, "cellStyleXfs"), "xf")]) {
    const number = xf.attributes.numFmtId ?? "0";
    if (Number(number) >= FIRST_OWN_FORMAT && !formats.has(number)) report(`no number format ${number}`);
    const lists = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" } as const;
    for (const [attribute, list] of Object.entries(lists))
      if (Number(xf.attributes[attribute] ?? 0) >= size(list))
        report(`${attribute} ${xf.attributes[attribute]} is not in <${list}>`);
  }
  for (const format of all(first(root, "numFmts"), "numFmt")) {
    const code = format.attributes.formatCode ?? "";
    if (code === "" || code.length > 255) report(`the number format "${code}" has no or too many characters`);
  }
  for (const style of all(first(root, "cellStyles"), "cellStyle"))
    if (Number(style.attributes.xfId) >= size("cellStyleXfs"))
      report(`the cell style ${style.attributes.name} points nowhere`);
  return { cells: size("cellXfs"), differential: size("dxfs") };
}
