import { join } from "node:path";
import ts from "typescript";
import { coveredApis } from "../../../src/workbench/host";
import { apiUses, productFiles } from "../../support/excelApis";

const ROOT = join(__dirname, "../../..");

test("the host covers every API of Excel that the product uses", () => {
  const used = new Map(apiUses(productFiles()).map(({ member, where }) => [member, where]));
  // Were the list empty, or the search broken, nothing would be checked.
  expect(used.has("Range.values")).toBe(true);
  expect(used.has("Worksheet.getRange")).toBe(true);
  const covered = coveredApis();
  const missing = [...used].filter(([member]) => !covered.has(member)).map((entry) => entry.join(" at "));
  expect(missing).toEqual([]);
});

test("everything that the host claims to cover is an API of Excel's", () => {
  const path = join(ROOT, "node_modules/@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, ts.sys.readFile(path)!, ts.ScriptTarget.ES2022);
  const known = new Set<string>();
  const textOf = (name: ts.Node) => ts.isIdentifier(name) && name.text;
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || textOf(statement.name) !== "Excel") continue;
    const body = statement.body && ts.isModuleBlock(statement.body) ? statement.body.statements : [];
    for (const declared of body) {
      if (!ts.isClassDeclaration(declared)) continue;
      for (const { name } of declared.members) {
        if (name) known.add(`${textOf(declared.name!)}.${textOf(name)}`);
      }
    }
  }
  expect(known.size).toBeGreaterThan(1000);
  expect([...coveredApis()].filter((member) => !known.has(member))).toEqual([]);
});
