import type { Token } from "@borgar/fx";
import type { Area } from "../data";
import { areaOf, bounding, contains, lastColumn, lastRow } from "../area";
import { negatedLiteral } from "./negation";
import {
  engineName,
  formatReference,
  formatAbsolute,
  formatInRow,
  parseReference,
  sheetPrefix,
  splitPrefix,
  unquote,
} from "./references";
import { hasRelativeReference, isRelative, moveRelative } from "./relative";
import { bodyOf, parseStructured, resolveStructured, type TableShape } from "./structured";
import { isRangeEnd, isSingleOperand, isUnionOrIntersection } from "./syntax";
import { tokensOf } from "./tokens";
import { END_IF } from "../univer/functions/names";

/** What a formula's words can mean in a workbook. */
export interface FormulaScope {
  /** In any case. */
  findTable(name: string): TableShape | null;
  tableAt(sheetName: string, row: number, column: number): TableShape | null;
  /** A sheet's name as the workbook writes it, from one in any case. */
  sheetNamed(name: string): string | null;
  /** How far the engine's sheet reaches: what is beyond is empty, and the engine can't refer to it. */
  sizeOf(sheetName: string): { readonly rowCount: number; readonly columnCount: number } | null;
  /** The formula of a defined name, seen from a sheet; null when there is none. */
  nameFormula(name: string, sheetName: string): string | null;
  /** Whether the engine can compute a function; the name in capitals. */
  hasFunction(name: string): boolean;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A formula for the engine: plain references only, or null with the reason when the engine can't compute it. */
export interface Translation {
  readonly formula: string | null;
  readonly reason: "unknownFunction" | "notSupported" | null;
  readonly volatile: boolean;
  /** The same for all formulas that differ by their row only; null for those that share nothing. */
  readonly shared: string | null;
}

const VOLATILE = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "CELL",
  "INFO",
]);
/** Marks that files put before newer functions and their parameters. */
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;
/** A chain of names in names longer than this is taken for a circle. */
const MAX_NAME_DEPTH = 16;

/** The engine takes `IF(…):B9` for the columns IF to B. */
const RANGE_END_NAMES: Readonly<Record<string, string>> = { IF: END_IF };

/** What the own row means to a formula that stands above, below or outside the table's body. */
const OUTSIDE = "#VALUE!";

type Part = string | ((place: FormulaPlace) => string);

interface Compiled {
  readonly parts: readonly Part[];
  readonly reason: Translation["reason"];
  readonly volatile: boolean;
  /** Has references that don't move with the row: formulas of this text don't just differ by their row. */
  readonly relative: boolean;
}

type State = { -readonly [Key in keyof Omit<Compiled, "parts">]: Compiled[Key] };

/** A run of cells that a token means, before it is written out. */
type Target = { readonly sheet: string | null; readonly thisRow: TableShape | null; readonly area: Area };

/**
 * Turns formulas as people write them into ones that the calculation engine reads: structured references and names
 * become plain references. Texts with structured references are worked out once for all rows that share them, so
 * `forget` must be called whenever a table, name or sheet has changed.
 */
export class FormulaTranslator {
  private readonly cache = new Map<string, { readonly key: string; readonly compiled: Compiled }>();
  private keyCount = 0;

  constructor(private readonly scope: FormulaScope) {}

  forget(): void {
    this.cache.clear();
  }

  translate(formula: string, place: FormulaPlace): Translation {
    const { key, compiled } = this.compileCached(formula, place);
    const { reason, volatile } = compiled;
    if (reason !== null) return { formula: null, reason, volatile, shared: null };
    const parts = compiled.parts.map((part) => (typeof part === "string" ? part : part(place)));
    const isShared = key !== null && !compiled.relative && !parts.includes(OUTSIDE);
    return { formula: parts.join(""), reason, volatile, shared: isShared ? key : null };
  }

  private compileCached(
    formula: string,
    place: FormulaPlace,
  ): { readonly key: string | null; readonly compiled: Compiled } {
    // Without a bracket the text differs from row to row, and keeping it would not pay.
    if (!formula.includes("[")) return { key: null, compiled: this.compile(formula, place, 0) };
    const table = this.scope.tableAt(place.sheetName, place.row, place.column);
    const text = `${place.sheetName}\n${table?.name ?? ""}\n${formula}`;
    let known = this.cache.get(text);
    if (known === undefined) {
      this.keyCount += 1;
      known = { key: `f${this.keyCount}`, compiled: this.compile(formula, place, 0) };
      this.cache.set(text, known);
    }
    return known;
  }

  private compile(formula: string, place: FormulaPlace, depth: number): Compiled {
    const tokens = tokensOf(formula);
    const parts: Part[] = [];
    const state: State = { reason: null, volatile: false, relative: false };
    const calls: boolean[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      const joined = this.joinRange(tokens, index, place, state) ?? negatedLiteral(tokens, index);
      if (joined !== null) {
        parts.push(joined.part);
        index = joined.lastIndex;
        continue;
      }
      if (isUnionOrIntersection(tokens, index, calls)) state.reason = "notSupported";
      parts.push(this.part(token, place, depth, state, isRangeEnd(tokens, index)));
    }
    return { parts: mergeText(parts), ...state };
  }

  /** `T[A]:T[B]` or `Sheet1!A1:Sheet1!B2`, which the engine can't join, as the one area that they mean. */
  private joinRange(
    tokens: readonly Token[],
    index: number,
    place: FormulaPlace,
    state: State,
  ): { part: Part; lastIndex: number } | null {
    if (tokens[index + 1]?.value !== ":" || tokens[index + 1]?.type !== "operator") return null;
    const first = this.target(tokens[index]!, place);
    const second = tokens[index + 2] ? this.target(tokens[index + 2]!, place) : null;
    if (first === null || second === null) return null;
    const sheet = first.sheet ?? second.sheet;
    if ((second.sheet ?? sheet) !== sheet || first.thisRow !== second.thisRow) return null;
    const area = bounding(first.area, second.area);
    if (tokens[index]!.type !== "structured" || tokens[index + 2]!.type !== "structured")
      state.relative = true;
    return { part: writeTarget({ sheet, thisRow: first.thisRow, area }), lastIndex: index + 2 };
  }

  private part(token: Token, place: FormulaPlace, depth: number, state: State, isEnd: boolean): Part {
    switch (token.type) {
      case "func": {
        const name = token.value.replace(FILE_PREFIX, "").toUpperCase();
        if (!this.scope.hasFunction(name)) state.reason ??= "unknownFunction";
        if (VOLATILE.has(name)) state.volatile = true;
        return isEnd ? (RANGE_END_NAMES[name] ?? name) : name;
      }
      case "structured": {
        const target = this.target(token, place);
        return target === null ? "#REF!" : writeTarget(target);
      }
      case "range":
      case "range_beam":
        return this.plainReference(token.value, place, state);
      case "range_named":
        return this.definedName(token.value, place, depth, state);
      case "number":
        // The engine compares 1.0 with 1 as texts.
        return String(Number(token.value));
      case "context":
        // What is left of `Sheet2!#REF!`.
        return "";
      case "operator":
        if (token.value === "#" || token.value === "@") state.reason = "notSupported";
        return token.value === "!" ? "" : token.value;
      default:
        return token.value;
    }
  }

  private plainReference(text: string, place: FormulaPlace, state: State): string {
    const reference = parseReference(text);
    if (reference === null || reference.foreign) {
      state.reason = "notSupported";
      return text;
    }
    const sheet = reference.sheet === null ? place.sheetName : this.scope.sheetNamed(reference.sheet);
    if (sheet === null) return "#REF!";
    if (isRelative(reference)) state.relative = true;
    const inside = reference.kind === "cells" ? this.withinReach(sheet, reference.area) : reference.area;
    if (reference.sheet === null && inside === reference.area) return text;
    const prefix = reference.sheet === null ? "" : sheetPrefix(engineName(sheet));
    return formatReference({ ...reference, prefix }, inside);
  }

  /** Corners beyond the engine's sheet as its last row or column, which is as empty as what is beyond. */
  private withinReach(sheet: string, area: Area): Area {
    const size = this.scope.sizeOf(sheet);
    if (size === null || (lastRow(area) < size.rowCount && lastColumn(area) < size.columnCount)) return area;
    return areaOf(
      Math.min(area.row, size.rowCount - 1),
      Math.min(area.column, size.columnCount - 1),
      Math.min(lastRow(area), size.rowCount - 1),
      Math.min(lastColumn(area), size.columnCount - 1),
    );
  }

  private definedName(text: string, place: FormulaPlace, depth: number, state: State): Part {
    const { prefix, rest } = splitPrefix(text);
    const scopeName = prefix === "" ? place.sheetName : unquote(prefix.slice(0, -1));
    if (scopeName.includes("[")) {
      state.reason = "notSupported";
      return text;
    }
    const table = this.scope.findTable(rest);
    if (table !== null) return writeTarget({ sheet: table.sheetName, thisRow: null, area: bodyOf(table) });
    const formula = this.scope.nameFormula(rest, scopeName);
    if (formula === null || depth >= MAX_NAME_DEPTH) return rest.replace(FILE_PREFIX, "");
    const compiled = this.compile(formula, { ...place, sheetName: scopeName }, depth + 1);
    state.reason ??= compiled.reason;
    state.volatile ||= compiled.volatile;
    const relative = hasRelativeReference(formula);
    state.relative ||= relative;
    return (at) => {
      const written = compiled.parts.map((part) => (typeof part === "string" ? part : part(at))).join("");
      const body = (relative ? moveRelative(written, at) : written).replace(/^=/, "");
      return isSingleOperand(body) ? body : `(${body})`;
    };
  }

  /** What a token means when it is a reference; null when it isn't, or leads nowhere. */
  private target(token: Token, place: FormulaPlace): Target | null {
    if (token.type === "range" || token.type === "range_beam") {
      const reference = parseReference(token.value);
      if (reference === null || reference.foreign) return null;
      const sheet = reference.sheet === null ? null : this.scope.sheetNamed(reference.sheet);
      return reference.sheet !== null && sheet === null
        ? null
        : { sheet, thisRow: null, area: reference.area };
    }
    if (token.type !== "structured") return null;
    const reference = parseStructured(token.value);
    if (reference === null) return null;
    const table =
      reference.table === ""
        ? this.scope.tableAt(place.sheetName, place.row, place.column)
        : this.scope.findTable(reference.table);
    if (table === null) return null;
    const target = resolveStructured(reference, table);
    if (target.kind === "error") return null;
    return target.kind === "area"
      ? { sheet: table.sheetName, thisRow: null, area: target.area }
      : { sheet: table.sheetName, thisRow: table, area: areaOf(0, target.firstColumn, 0, target.lastColumn) };
  }
}

function writeTarget(target: Target): Part {
  const prefix = target.sheet === null ? "" : sheetPrefix(engineName(target.sheet));
  const table = target.thisRow;
  if (table === null) return prefix + formatAbsolute(target.area);
  const body = bodyOf(table);
  return (place) =>
    contains(body, place.row, body.column) ? prefix + formatInRow(place.row, target.area) : OUTSIDE;
}

function mergeText(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.length - 1;
    if (typeof part === "string" && typeof merged[last] === "string") merged[last] += part;
    else merged.push(part);
  }
  return merged;
}
