import type { BookSheet } from "../book/book";
import type { ApiClass } from "../protocol/declare";
import { itemNotFound } from "../protocol/refusals";
import { chartOf, type ChartTarget } from "./chartTargets";
import { excelId } from "./ids";
import { make } from "./targets";
import { textOf } from "./values";

/**
 * Excel: what lies over the cells of a sheet. Its documentation calls everything outside of cells a shape; the host has
 * charts only, and nothing can be added.
 */
export const shapeCollection: ApiClass<BookSheet> = {
  name: "ShapeCollection",
  items: (sheet, session) => sheet.charts.map(({ id }) => make(session, "Shape", { sheet, id })),
  /** By id or by name. */
  getItem(sheet, key, session) {
    const found = sheet.charts.find(({ id, name }) => excelId(id) === key.text(0) || name === key.text(0));
    if (!found) throw itemNotFound();
    return make(session, "Shape", { sheet, id: found.id });
  },
  methods: { getCount: ({ charts }) => charts.length },
};

/** Excel: one of them. */
export const shape: ApiClass<ChartTarget> = {
  name: "Shape",
  id: ({ id }) => excelId(id),
  properties: {
    id: { get: ({ id }) => excelId(id) },
    name: { get: (target) => chartOf(target).name },
    /** Of a chart, which is none of the shapes that Excel's API can draw. */
    type: { get: () => "Unsupported" },
    altTextDescription: {
      get: (target) => chartOf(target).altText,
      set: ({ sheet, id }, value) => sheet.updateChart(id, { altText: textOf(value) }),
    },
    altTextTitle: {
      get: (target) => chartOf(target).altTitle,
      set: ({ sheet, id }, value) => sheet.updateChart(id, { altTitle: textOf(value) }),
    },
  },
};
