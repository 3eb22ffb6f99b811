import { readFile } from "node:fs/promises";
import { join } from "node:path";
import planted from "../../../samples/planted.json";
import { secondOpinion } from "../../support/secondOpinion";
import { newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const SAMPLE = join(__dirname, "../../../samples", planted.file);
const AS_OF = ["--as-of", planted.asOf] as const;

interface Finding {
  rule: string;
  sheet: string;
  cell: string;
  outcome: string;
}

test("inspect finds the sample's plan tables, and none on sheets that hold none", async () => {
  const { exitCode, out } = await throughline("inspect", SAMPLE, "--json");
  expect(exitCode).toBe(0);
  const { sheets } = JSON.parse(out) as { sheets: { name: string; tables: { kind: string }[] }[] };
  const kinds = Object.fromEntries(sheets.map(({ name, tables }) => [name, tables.map(({ kind }) => kind)]));
  expect(kinds).toEqual({
    "Read me first": [],
    Objectives: ["objectives"],
    Initiatives: ["initiatives"],
    Benchmarks: ["benchmarks"],
    "Central office actions": ["actions"],
    "School plans": ["schoolPlan"],
    Schools: ["units"],
    Ratings: ["ratings"],
    Lists: [],
    "Meeting notes": [],
  });
});

test("check finds every defect that was planted for its rules, and nothing else", async () => {
  const { exitCode, out } = await throughline("check", SAMPLE, "--json", ...AS_OF);
  expect(exitCode).toBe(1);
  const { asOf, findings } = JSON.parse(out) as { asOf: string; findings: Finding[] };
  expect(asOf).toBe(planted.asOf);
  const place = ({ rule, sheet, cell }: Omit<Finding, "outcome">) => `${rule} ${sheet} ${cell}`;
  const rules = new Set(planted.completeFor);
  const wanted = planted.planted.filter(({ rule }) => rules.has(rule)).map(place);
  expect(
    findings
      // A status that means different things is asked about.
      .filter(({ outcome, rule }) => outcome === "fail" || rule === "G2")
      .map(place)
      .sort(),
  ).toEqual(wanted.sort());
});

test("rollup leaves the input alone, and LibreOffice computes the same values", async () => {
  const before = await readFile(SAMPLE);
  const file = join(await newFolder(), "rollup.xlsx");
  const { exitCode, out } = await throughline("rollup", SAMPLE, "--json", "--out", file, ...AS_OF);
  expect(exitCode).toBe(0);
  expect(await readFile(SAMPLE)).toEqual(before);
  expect(JSON.parse(out)).toMatchObject({
    sheet: "Rollup",
    sections: ["schoolsByObjective", "benchmarks", "ratings", "coverage", "attention"].map((id) => ({ id })),
  });

  const { formulas, differences } = await secondOpinion(await readFile(file));
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(5_000);
});
