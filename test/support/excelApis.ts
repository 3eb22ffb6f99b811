import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");

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

/** A place where the product uses a member of one of Excel's classes. */
export interface ApiUse {
  /** "Range.values" */
  readonly member: string;
  /** "src/excel/…:12" */
  readonly where: string;
  /** The requirement set that has it, such as "ExcelApi 1.1", as its declaration says. */
  readonly set: string;
  /** The set that the code around it asks for before it goes on, in the same form. */
  readonly askedFor: string | null;
}

/** The code that talks to Excel. */
export const productFiles = (): string[] => ts.sys.readDirectory(join(ROOT, "src/excel"), [".ts", ".tsx"]);

/** The members of Excel's classes that the code of some files uses, at every place that uses one. */
export function apiUses(files: readonly string[]): ApiUse[] {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram({ rootNames: [...files], options });
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];

  const note = (member: string, declaration: ts.Node, node: ts.Node) => {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const where = `${source.fileName.slice(ROOT.length + 1)}:${line + 1}`;
    uses.push({ member, where, set: setOf(declaration), askedFor: setAskedForAround(node) });
  };

  const noteSymbol = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!ts.isClassDeclaration(owner) || !owner.name) continue;
      if (!owner.getSourceFile().fileName.includes("@types/office-js")) continue;
      if (!ts.isModuleBlock(owner.parent) || owner.parent.parent.name.getText() !== "Excel") continue;
      const member = `${owner.name.text}.${symbol!.name}`;
      if (!CLIENT_OWN.has(symbol!.name) && !CLIENT_OWN.has(member)) note(member, declaration, node);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) noteSymbol(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) noteSymbol(type.getProperty(name.text), node);
    }
    // `set({ … })` names members by the fields of RangeUpdateData and the like.
    if (ts.isObjectLiteralExpression(node)) {
      const [owner] = checker.getContextualType(node)?.symbol?.declarations ?? [];
      const name = owner && ts.isInterfaceDeclaration(owner) ? owner.name.text : "";
      const [, className] = /^(\w+)UpdateData$/.exec(name) ?? [];
      for (const property of node.properties) {
        if (!className || !property.name || !ts.isIdentifier(property.name)) continue;
        const [field] = checker.getTypeAtLocation(owner!).getProperty(property.name.text)?.declarations ?? [];
        note(`${className}.${property.name.text}`, field ?? owner!, node);
      }
    }
    // Names in load("items/name") are seen where the loaded value is read.
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return uses;
}

/** The requirement set in the comment above a declaration, or above the class that it is in. */
function setOf(declaration: ts.Node): string {
  for (const node of [declaration, declaration.parent]) {
    const comment = node.getSourceFile().text.slice(node.pos, node.getStart());
    const [, name, version] = /\[Api set: (\w+) ([\w.]+)/.exec(comment) ?? [];
    if (name && version) return `${name} ${version}`;
  }
  return "none";
}

/** The set of the nearest `isSetSupported(…)` in the functions that a node is in. */
function setAskedForAround(node: ts.Node): string | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    const asked = ts.isFunctionLike(outer) ? setAskedForIn(outer) : null;
    if (asked) return asked;
  }
  return null;
}

function setAskedForIn(node: ts.Node): string | null {
  if (ts.isCallExpression(node) && node.expression.getText().endsWith(".isSetSupported")) {
    const [name, version] = node.arguments;
    if (name && version && ts.isStringLiteral(name) && ts.isStringLiteral(version)) {
      return `${name.text} ${version.text}`;
    }
  }
  return ts.forEachChild(node, setAskedForIn) ?? null;
}
