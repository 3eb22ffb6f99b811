import { NO_FONT } from "../book/charts/chartData";
import { wordOf } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";
import type { ChartFillTarget, ChartFontTarget, ChartLineTarget, ChartTextTarget } from "./chartTargets";
import { colorOf } from "./colors";
import { make } from "./targets";
import { booleanOf, numberOf, textOf } from "./values";

/** Excel: the font of a text in a chart; what nobody has set reads null. */
export const chartFont: ApiClass<ChartFontTarget> = {
  name: "ChartFont",
  properties: {
    bold: {
      get: (part) => part.read().bold,
      set: (part, value) => part.write({ ...part.read(), bold: booleanOf(value) }),
    },
    color: {
      get: (part) => part.read().color,
      set: (part, value) => part.write({ ...part.read(), color: colorOf(value) }),
    },
    size: {
      get: (part) => part.read().size,
      set: (part, value) => part.write({ ...part.read(), size: numberOf(value, 1, 409) }),
    },
  },
};

/** The font of a title, which is there only while the title is. */
function titleFont(title: ChartTextTarget): ChartFontTarget {
  return {
    read: () => title.read()?.font ?? NO_FONT,
    write: (font) => title.write({ text: title.read()?.text ?? "", font }),
  };
}

const textProperties: ApiClass<ChartTextTarget>["properties"] = {
  text: {
    get: (part) => part.read()?.text ?? "",
    // A title that is given a text is shown.
    set: (part, value) => part.write({ font: part.read()?.font ?? NO_FONT, text: textOf(value) }),
  },
  visible: {
    get: (part) => part.read() !== null,
    set(part, value) {
      if (!booleanOf(value)) part.write(null);
      else if (part.read() === null) part.write({ text: "", font: NO_FONT });
    },
  },
};

/** Excel: the title of a chart. */
export const chartTitle: ApiClass<ChartTextTarget> = {
  name: "ChartTitle",
  properties: textProperties,
  navigation: { format: (title, session) => make(session, "ChartTitleFormat", title) },
};

export const chartTitleFormat: ApiClass<ChartTextTarget> = {
  name: "ChartTitleFormat",
  navigation: { font: (title, session) => make(session, "ChartFont", titleFont(title)) },
};

/** Excel: the title of an axis. */
export const chartAxisTitle: ApiClass<ChartTextTarget> = {
  name: "ChartAxisTitle",
  properties: textProperties,
  navigation: { format: (title, session) => make(session, "ChartAxisTitleFormat", title) },
};

export const chartAxisTitleFormat: ApiClass<ChartTextTarget> = {
  name: "ChartAxisTitleFormat",
  navigation: { font: (title, session) => make(session, "ChartFont", titleFont(title)) },
};

/** Excel: what fills a part of a chart. */
export const chartFill: ApiClass<ChartFillTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (part, args) => part.write(colorOf(args.value(0))),
  },
};

const LINE_STYLES = ["None", "Continuous"] as const;

/** Excel: a line of a chart, drawn or not. */
export const chartLineFormat: ApiClass<ChartLineTarget> = {
  name: "ChartLineFormat",
  properties: {
    color: {
      get: (part) => part.read().color,
      set: (part, value) => part.write({ ...part.read(), color: colorOf(value), isDrawn: true }),
    },
    lineStyle: {
      get: (part) => LINE_STYLES[part.read().isDrawn ? 1 : 0],
      set(part, value) {
        part.write({ ...part.read(), isDrawn: wordOf(value, LINE_STYLES) === "Continuous" });
      },
    },
    weight: {
      get: (part) => part.read().weight,
      set: (part, value) => part.write({ ...part.read(), weight: numberOf(value, 0, 1584) }),
    },
  },
};
