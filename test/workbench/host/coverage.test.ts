import { join } from "node:path";
import ts from "typescript";
import { coveredApis } from "../../../src/workbench/host";

const ROOT = join(__dirname, "../../..");

/** What every class has by being an object of the client's, and what the client does without asking the host. */
const CLIENT_OWN = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "RequestContext.application",
  "RequestContext.debugInfo",
  "RequestContext.sync",
  "RequestContext.trackedObjects",
  "RequestContext.workbook",
]);

/** The members of Excel's classes that the code of some files uses, with where: "Range.values" → "src/excel/…:12". */
function usedApis(files: readonly string[]): Map<string, string> {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram({ rootNames: [...files], options });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();

  const noteMember = (member: string, node: ts.Node) => {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    used.set(member, `${source.fileName.slice(ROOT.length + 1)}:${line + 1}`);
  };

  const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!ts.isClassDeclaration(owner) || !owner.name) continue;
      if (!owner.getSourceFile().fileName.includes("@types/office-js")) continue;
      if (!ts.isModuleBlock(owner.parent) || owner.parent.parent.name.getText() !== "Excel") continue;
      const member = `${owner.name.text}.${symbol!.name}`;
      if (CLIENT_OWN.has(symbol!.name) || CLIENT_OWN.has(member)) continue;
      noteMember(member, node);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(type.getProperty(name.text), node);
    }
    // `set({ … })` names members by the fields of RangeUpdateData and the like.
    if (ts.isObjectLiteralExpression(node)) {
      const [declaration] = checker.getContextualType(node)?.symbol?.declarations ?? [];
      const owner = declaration && ts.isInterfaceDeclaration(declaration) ? declaration.name.text : "";
      const [, className] = /^(\w+)UpdateData$/.exec(owner) ?? [];
      for (const { name } of node.properties) {
        if (className && name && ts.isIdentifier(name)) noteMember(`${className}.${name.text}`, node);
      }
    }
    // Names in load("items/name") are seen where the loaded value is read.
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return used;
}

const productFiles = () => ts.sys.readDirectory(join(ROOT, "src/excel"), [".ts", ".tsx"]);

test("the host covers every API of Excel that the product uses", () => {
  const used = usedApis(productFiles());
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
