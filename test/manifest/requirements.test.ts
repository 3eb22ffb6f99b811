import { type ApiUse, apiUses, productFiles } from "../support/excelApis";
import { within } from "../support/packageRules/part";
import { readManifest } from "./manifest";

/** "1.10" is later than "1.9". */
const minor = (version: string) => Number(version.split(".")[1]);
const versionOf = (set: string | null) => /^ExcelApi (1\.\d+)$/.exec(set ?? "")?.[1];

/** Whether the code asks Excel for the API before it uses it. */
const askedFirst = ({ set, askedFor }: ApiUse) => {
  const [has, asked] = [versionOf(set), versionOf(askedFor)];
  return has !== undefined && asked !== undefined && minor(asked) >= minor(has);
};

test("the manifest requires the lowest set with every API that is called without asking first", () => {
  const uses = apiUses(productFiles());
  // Were the search broken, nothing would be checked.
  expect(uses.some(({ member }) => member === "Range.values")).toBe(true);
  expect(uses.some(askedFirst)).toBe(true);

  const unasked = uses.filter((use) => !askedFirst(use));
  const inNoRelease = unasked.filter(({ set }) => versionOf(set) === undefined);
  expect(inNoRelease.map(({ member, where, set }) => `${member} at ${where}: ${set}`)).toEqual([]);

  const lowest = Math.max(...unasked.map(({ set }) => minor(versionOf(set)!)));
  const required = within(readManifest()).filter(({ name }) => name === "Set");
  expect(required.map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]])).toEqual([
    ["ExcelApi", `1.${lowest}`],
  ]);
});
