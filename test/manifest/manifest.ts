import { readFileSync } from "node:fs";
import { join } from "node:path";
import { all, first, type Node, parsePart, within } from "../support/packageRules/part";

export const ROOT = join(__dirname, "../..");
export const MANIFEST = join(ROOT, "manifest.xml");

export const readManifest = (path = MANIFEST): Node => parsePart(readFileSync(path, "utf8"));

/** What an element of that name says, be it in its text or as a default value. */
export function saidBy(manifest: Node, name: string): string {
  const element = first(manifest, name);
  return element?.attributes["DefaultValue"] ?? element?.text ?? "";
}

/** The addresses that the manifest names. */
export const addresses = (manifest: Node): string[] =>
  within(manifest)
    .map(({ attributes }) => attributes["DefaultValue"] ?? "")
    .filter((value) => value.includes("://"));

/** The resources of a manifest by their ids, of one list such as bt:Urls or of all. */
export function resources(manifest: Node, list?: string): Map<string, string> {
  const lists = first(first(manifest, "VersionOverrides"), "Resources")!.children;
  return new Map(
    lists
      .filter(({ name }) => !list || name === list)
      .flatMap((each) => each.children)
      .map(({ attributes }) => [attributes["id"]!, attributes["DefaultValue"]!]),
  );
}

/** What a button on the ribbon has. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly action: string;
  readonly taskpane: string;
  readonly address: string;
}

/** The buttons on the ribbon, from left to right. */
export function buttons(manifest: Node): RibbonButton[] {
  const known = resources(manifest);
  const resource = (node: Node | undefined) => known.get(node?.attributes["resid"] ?? "") ?? "";
  return within(manifest)
    .flatMap((node) => all(node, "Control"))
    .map((control) => {
      const action = first(control, "Action");
      return {
        id: control.attributes["id"]!,
        label: resource(first(control, "Label")),
        action: action?.attributes["xsi:type"] ?? "",
        taskpane: first(action, "TaskpaneId")?.text ?? "",
        address: resource(first(action, "SourceLocation")),
      };
    });
}
