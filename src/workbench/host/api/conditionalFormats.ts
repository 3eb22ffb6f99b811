import { containsArea, intersection, subtract } from "../book/area";
import type { BookSheet } from "../book/book";
import type { ConditionalRuleData } from "../book/data";
import { DEFAULT_STYLE } from "../book/empty";
import type { Arguments } from "../protocol/arguments";
import type { ApiClass, Session } from "../protocol/declare";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "../protocol/refusals";
import { type FormatRuleTarget, make, makeRange, type RangeTarget, type Targets } from "./targets";
import { booleanOf } from "./values";

/** Excel's types, each with what a new rule of it does until the add-in says more: nothing. */
const NEW_RULES: Readonly<Record<string, ConditionalRuleData>> = {
  Custom: { type: "custom", formula: "=FALSE", style: DEFAULT_STYLE },
  CellValue: { type: "cellValue", operator: "equal", formula1: '=""', formula2: null, style: DEFAULT_STYLE },
  ContainsText: { type: "containsText", operator: "contains", text: "", style: DEFAULT_STYLE },
  ColorScale: {
    type: "colorScale",
    points: [
      { type: "min", value: null, color: "#F8696B" },
      { type: "max", value: null, color: "#63BE7B" },
    ],
  },
};
const TYPES = Object.keys(NEW_RULES);

/** The rule behind a target. @throws HostError ItemNotFound when it was deleted */
export function formatOf({ sheet, id }: FormatRuleTarget) {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Ranges of one sheet: the formats that any of them meets. */
type Ranges = readonly RangeTarget[];

/** In the order in which Excel tries them. */
function formatsOn(ranges: Ranges): FormatRuleTarget[] {
  const { sheet } = ranges[0]!;
  return sheet.conditionalFormats
    .filter(({ areas }) => areas.some((part) => ranges.some(({ area }) => intersection(part, area))))
    .sort((a, b) => a.priority - b.priority)
    .map(({ id }) => ({ sheet, id }));
}

function find(ranges: Ranges, key: Arguments): FormatRuleTarget | null {
  return formatsOn(ranges).find(({ id }) => id === key.text(0)) ?? null;
}

/** Takes the range away from every rule that it meets; a rule without cells is gone. */
function clearAll({ sheet, area }: RangeTarget): void {
  for (const { id, areas } of [...sheet.conditionalFormats]) {
    if (!areas.some((part) => intersection(part, area))) continue;
    const left = areas.filter((part) => !containsArea(area, part)).flatMap((part) => subtract(part, area));
    if (left.length === 0) sheet.removeConditionalFormat(id);
    else sheet.updateConditionalFormat(id, { areas: left });
  }
}

/** Excel: the conditional formats that a range, or any of several, meets. */
export const conditionalFormatCollection: ApiClass<Ranges> = {
  name: "ConditionalFormatCollection",
  items: (ranges, session) => formatsOn(ranges).map((format) => make(session, "ConditionalFormat", format)),
  getItem(ranges, key, session) {
    const format = find(ranges, key);
    if (!format) throw itemNotFound();
    return make(session, "ConditionalFormat", format);
  },
  methods: {
    add(ranges, args, session) {
      const wanted = args.text(0);
      const type = TYPES.find((name) => name.toLowerCase() === wanted.toLowerCase());
      if (!type) throw apiNotFound(`ConditionalFormatCollection.add("${wanted}")`);
      const { sheet } = ranges[0]!;
      const areas = ranges.map(({ area }) => area);
      const id = sheet.addConditionalFormat({ areas, stopIfTrue: false, rule: NEW_RULES[type]! });
      return make(session, "ConditionalFormat", { sheet, id });
    },
    clearAll: (ranges) => ranges.forEach(clearAll),
    getCount: (ranges) => formatsOn(ranges).length,
    getItemAt(ranges, args, session) {
      const format = formatsOn(ranges)[args.integer(0)];
      if (!format) throw invalidArgument();
      return make(session, "ConditionalFormat", format);
    },
    getItemOrNullObject(ranges, args, session) {
      const format = find(ranges, args);
      return format && make(session, "ConditionalFormat", format);
    },
  },
};

const API_TYPES: Readonly<Record<ConditionalRuleData["type"], string>> = {
  cellValue: "CellValue",
  colorScale: "ColorScale",
  containsText: "ContainsText",
  custom: "Custom",
  // Data bars, icon sets and the like: kept in the file, and of no type that the host could tell.
  kept: "PresetCriteria",
};

type View = keyof Targets &
  (
    | "CustomConditionalFormat"
    | "CellValueConditionalFormat"
    | "ColorScaleConditionalFormat"
    | "TextConditionalFormat"
  );

/** The part of a rule that only its own type has: Excel refuses the other types' parts. */
function view(name: View, type: ConditionalRuleData["type"]) {
  const orNull = (target: FormatRuleTarget, session: Session) =>
    formatOf(target).rule.type === type ? make(session, name, target) : null;
  const strict = (target: FormatRuleTarget, session: Session) => {
    const found = orNull(target, session);
    if (!found) throw invalidOperation();
    return found;
  };
  return { orNull, strict };
}

const custom = view("CustomConditionalFormat", "custom");
const cellValue = view("CellValueConditionalFormat", "cellValue");
const colorScale = view("ColorScaleConditionalFormat", "colorScale");
const textComparison = view("TextConditionalFormat", "containsText");

function onlyArea(target: FormatRuleTarget, session: Session) {
  const [area, ...others] = formatOf(target).areas;
  return area && others.length === 0 ? makeRange(session, target.sheet, area) : null;
}

function position(sheet: BookSheet, priority: number): number {
  return sheet.conditionalFormats.filter((other) => other.priority < priority).length;
}

/** Excel: one conditional format. */
export const conditionalFormat: ApiClass<FormatRuleTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    /** Counts from 0: how many rules of the sheet go before it. */
    priority: { get: (target) => position(target.sheet, formatOf(target).priority) },
    stopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: ({ sheet, id }, value) => sheet.updateConditionalFormat(id, { stopIfTrue: booleanOf(value) }),
    },
    type: { get: (target) => API_TYPES[formatOf(target).rule.type] },
  },
  navigation: {
    cellValue: cellValue.strict,
    cellValueOrNullObject: cellValue.orNull,
    colorScale: colorScale.strict,
    colorScaleOrNullObject: colorScale.orNull,
    custom: custom.strict,
    customOrNullObject: custom.orNull,
    textComparison: textComparison.strict,
    textComparisonOrNullObject: textComparison.orNull,
  },
  methods: {
    delete: ({ sheet, id }) => sheet.removeConditionalFormat(id),
    getRange(target, _args, session) {
      const found = onlyArea(target, session);
      if (!found) throw itemNotFound();
      return found;
    },
    /** Null for a rule that stands on several areas. */
    getRangeOrNullObject: (target, _args, session) => onlyArea(target, session),
    getRanges: (target, _args, session) =>
      make(
        session,
        "RangeAreas",
        formatOf(target).areas.map((area) => ({ sheet: target.sheet, area })),
      ),
  },
};
