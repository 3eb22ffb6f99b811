import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { all, checkOrder, first, within } from "../support/packageRules/part";
import { addresses, buttons, MANIFEST, readManifest, resources, ROOT, saidBy } from "./manifest";
import {
  ICON_SIZES,
  LIST_OF,
  LONGEST,
  LONGEST_CONTROL_ID,
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  LONGEST_RESOURCE_ID,
  ORDER,
  REQUIRED,
} from "./schema";

const manifest = readManifest();
const elements = within(manifest);

/** Width and height as the file itself says. */
function sizeOfPng(path: string): [number, number] {
  const file = readFileSync(path);
  expect(file.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

const iconFile = (address: string) => join(ROOT, "assets", new URL(address).pathname);

test("Microsoft's own reader takes it for a task pane of Excel that may read and write", () => {
  const tool = require.resolve("office-addin-manifest/cli.js");
  const read = execFileSync(process.execPath, [tool, "info", MANIFEST], { encoding: "utf8" });
  const facts = new Map(read.split("\n").map((line) => line.trim().split(/:\s*/, 2) as [string, string]));
  expect(Object.fromEntries(facts)).toMatchObject({
    Type: "TaskPaneApp",
    Name: "Throughline",
    "Default Locale": "en-US",
    Hosts: "Workbook",
    AppDomains: "",
    Permissions: "ReadWriteDocument",
  });
});

test("elements stand in the order of the schema", () => {
  const problems: string[] = [];
  for (const element of elements) {
    checkOrder(element, ORDER[element.name] ?? [], (problem) => problems.push(problem));
    for (const name of REQUIRED[element.name] ?? []) {
      if (!first(element, name)) problems.push(`<${element.name}> has no <${name}>`);
    }
  }
  expect(problems).toEqual([]);
});

test("every reference finds a resource in the list for it, and every resource is used", () => {
  const used = elements.filter(({ attributes }) => attributes["resid"] !== undefined);
  expect(used.length).toBeGreaterThan(10);
  const lost = used.filter(
    ({ name, attributes }) => !resources(manifest, LIST_OF[name]).has(attributes["resid"]!),
  );
  expect(lost.map(({ name, attributes }) => `${name} ${attributes["resid"]}`)).toEqual([]);
  const ids = new Set(used.map(({ attributes }) => attributes["resid"]));
  expect([...resources(manifest).keys()].filter((id) => !ids.has(id))).toEqual([]);
});

test("ids are unique, and ids and texts as short as Excel needs them", () => {
  const known = elements.filter(({ name }) => /^bt:(Image|Url|String)$/.test(name));
  const ids = known.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > LONGEST_RESOURCE_ID)).toEqual([]);
  for (const [list, longest] of Object.entries(LONGEST)) {
    const texts = [...resources(manifest, list).values()];
    expect(texts.filter((text) => text.length < 1 || text.length > longest)).toEqual([]);
  }
  const controls = elements.filter(({ name }) => name === "Control" || name === "Group");
  const controlIds = controls.map(({ attributes }) => attributes["id"]!);
  expect(new Set(controlIds).size).toBe(controlIds.length);
  expect(controlIds.filter((id) => id.length > LONGEST_CONTROL_ID)).toEqual([]);
  for (const name of ["ProviderName", "DisplayName"]) {
    expect(saidBy(manifest, name).length).toBeLessThanOrEqual(LONGEST_NAME);
  }
  expect(saidBy(manifest, "Description").length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});

test("the add-in's id is a GUID and its version the package's", () => {
  expect(saidBy(manifest, "Id")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(saidBy(manifest, "Version")).toBe(`${version}.0`);
});

test("every address is https, and all are of one origin", () => {
  const all = addresses(manifest);
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
});

test("icons have the sizes that Office asks for, and their files the sizes that are stated", () => {
  const icons = elements.filter(({ name }) => name === "Icon");
  expect(icons).toHaveLength(4);
  for (const icon of icons) {
    const sizes = all(icon, "bt:Image").map(({ attributes }) => Number(attributes["size"]));
    expect(sizes).toEqual([...ICON_SIZES.required, ...ICON_SIZES.optional].sort((a, b) => a - b));
    for (const { attributes } of icon.children) {
      const size = Number(attributes["size"]);
      expect(sizeOfPng(iconFile(resources(manifest).get(attributes["resid"]!)!))).toEqual([size, size]);
    }
  }
  expect(sizeOfPng(iconFile(saidBy(manifest, "IconUrl")))).toEqual([32, 32]);
  expect(sizeOfPng(iconFile(saidBy(manifest, "HighResolutionIconUrl")))).toEqual([64, 64]);
  expect(sizeOfPng(join(ROOT, "assets/icons/throughline-128.png"))).toEqual([128, 128]);
});

test("the Home tab has three buttons, each of which shows the one pane with what it is for", () => {
  expect(
    elements.filter(({ name }) => name === "OfficeTab").map(({ attributes }) => attributes["id"]),
  ).toEqual(["TabHome"]);
  expect(
    buttons(manifest).map(({ label, action, address }) => [label, action, new URL(address).search]),
  ).toEqual([
    ["Throughline", "ShowTaskpane", ""],
    ["Check alignment", "ShowTaskpane", "?do=check"],
    ["Roll up", "ShowTaskpane", "?do=rollup"],
  ]);
  expect(new Set(buttons(manifest).map(({ taskpane }) => taskpane)).size).toBe(1);
  expect(buttons(manifest)[0]!.taskpane).not.toBe("");
});
