import { isErrorValue } from "../../cell";
import type { Unit, UnitListing } from "../../model";
import { columnsOf } from "../../maps/tableMap";
import { leadingId, splitLoosely } from "../../values/ids";
import { readPeople } from "../../values/people";
import type { TableCells } from "../table/cells";
import { RowPlace } from "../drafts";
import { isDistrictUnit, schoolName } from "./unitNames";

/** A row of a list of schools. */
export interface ListedUnit {
  readonly type: Unit["type"];
  readonly spelling: string;
  /** Its code and its other names, some of them empty. */
  readonly aliases: readonly string[];
  readonly exemptions: Unit["exemptions"];
  readonly listed: Omit<UnitListing, "table">;
}

/** What a list of schools says: its names and codes by what they were adopted as, the rest by its headings. */
export function readUnitList(cells: TableCells): ListedUnit[] {
  const { table } = cells;
  const name = columnsOf(table, "unit")[0];
  if (!name) return [];
  const code = columnsOf(table, "id")[0];
  const column = (heading: RegExp): number | null =>
    table.columns.find((other) => other !== name && heading.test(other.heading))?.column ?? null;
  const aliases = column(
    /alias|also (?:known|called|written)|a\.?k\.?a\b|goes by|other names?|short name|abbrev|spell|written as/i,
  );
  const type = column(/^(?:unit )?type$/i);
  const exempt = column(/exempt(?! (?:reason|because))|excused from|not held to|need not take up/i);
  const reason = column(/^(?:exemption )?reason|^why/i);
  const tier = column(/\btier$|^(?:level of )?support$/i);
  return cells.rows.flatMap((row) => {
    const text = (at: number | null): string => (at === null ? "" : cells.text(row, at));
    const spelling = text(name.column);
    if (spelling === "" || isErrorValue(spelling)) return [];
    // Teams and people are units of their own, below the schools; a plan is not rolled up by them.
    if (/\bteam\b|individual|person/i.test(text(type))) return [];
    const exemptions = text(exempt);
    const others = [text(code?.column ?? null), ...text(aliases).split(/[;,\n|]+/)].map((alias) =>
      alias.trim(),
    );
    const place = new RowPlace(cells, row);
    return [
      {
        ...{ type: typeOf(text(type), spelling), spelling, aliases: others },
        exemptions: exemptions === "" ? [] : readExemptions(exemptions, text(reason)),
        listed: {
          ...{ place, spellings: [spelling, ...others.filter((alias) => alias !== "")] },
          ...{ lead: readPeople(place.seen("lead")), tier: text(tier) },
        },
      },
    ];
  });
}

function typeOf(text: string, spelling: string): Unit["type"] {
  if (/district/i.test(text) || (text === "" && isDistrictUnit(spelling))) return "district";
  return /cluster|network|feeder|zone|region/i.test(text) ? "cluster" : "school";
}

/** "Bates; Lincoln" is two schools in one cell, and no third. */
export function looksLikeSeveral(spelling: string, byBase: ReadonlyMap<string, unknown>): boolean {
  const parts = spelling.split(/[;\n]+/).flatMap(splitLoosely);
  return (
    parts.length > 1 && (/[;\n]/.test(spelling) || parts.every((part) => byBase.has(schoolName(part).base)))
  );
}

/** "1.2: small school; 3" → the objectives, each with the reason beside it or else the one of the reason column. */
function readExemptions(text: string, reason: string): { objective: string; reason: string }[] {
  return text
    .split(/[;\n]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => {
      const id = leadingId(piece);
      if (id) return { objective: id.label, reason: id.rest.replace(/^\((.*)\)$/, "$1") || reason };
      const [, objective = piece, why = ""] = /^(.+?)\s*(?:[:(–—]|\s-\s)\s*(.*?)\)?$/.exec(piece) ?? [];
      return { objective, reason: why || reason };
    });
}
