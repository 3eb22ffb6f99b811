import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addresses, readManifest, saidBy } from "../manifest/manifest";
import { build, emptyFolder, filesIn, removeFolders, ROOT, textOf } from "./build";

afterAll(removeFolders);

describe("the add-in built for an office's address", () => {
  const ORIGIN = "https://plans.example.org/throughline";
  const { code, said, folder } = build([`origin=${ORIGIN}/`, "office=gcch"]);
  const files = filesIn(folder);
  const page = textOf(folder, "taskpane.html");
  const scripts = files.filter((file) => file.endsWith(".js"));

  test("succeeds without a warning", () => {
    expect([code, said.replace(/^addin:|compiled successfully/g, "")]).toEqual([
      0,
      expect.not.stringMatching(/warn|error/i),
    ]);
  });

  test("has the manifest with that address in place of the developer's, and the files that it names", () => {
    const manifest = readManifest(join(folder, "manifest.xml"));
    const built = addresses(manifest);
    expect(built).toEqual(
      addresses(readManifest()).map((each) => each.replace("https://localhost:3000", ORIGIN)),
    );
    const named = built
      .map((each) => new URL(each))
      .map(({ origin, pathname }) => (origin + pathname).slice(ORIGIN.length + 1));
    expect([...new Set(named)].filter((file) => !files.includes(file))).toEqual([]);
    expect(textOf(folder, "manifest.xml")).not.toContain("localhost");
    expect(saidBy(manifest, "Id")).toBe(saidBy(readManifest(), "Id"));
  });

  test("loads office.js from Microsoft's host for that cloud and all else from where it stands", () => {
    const sources = [...page.matchAll(/\ssrc="([^"]+)"/g)].map(([, source]) => source!);
    const [office, ...own] = sources;
    expect(office).toBe("https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js");
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((source) => !scripts.includes(source))).toEqual([]);
    expect(own.filter((source) => !/\.[0-9a-f]{8}\.js$/.test(source))).toEqual([]);
  });

  test("lets the page reach its own origin and Office's script host, and nobody else", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)!;
    const rules = new Map(
      policy!
        .split("; ")
        .map((rule) => rule.split(" "))
        .map(([name, ...from]) => [name!, from]),
    );
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'", "https://appsforoffice.gcch.cdn.office.net"]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
    for (const closed of ["base-uri", "form-action"]) expect(rules.get(closed)).toEqual(["'none'"]);
    const hosts = new Set([...rules.values()].flat().filter((source) => source.includes("://")));
    expect([...hosts]).toEqual(["https://appsforoffice.gcch.cdn.office.net"]);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect(textOf(folder, "help.html")).toContain(`content="default-src 'none'`);
  });

  test("has no trace of the workbench, of what it stands on, or of Microsoft's library", () => {
    const traces =
      /univer(?!s)|workbench|playwright|riverbend|sourceMappingURL|@microsoft\/office-js|_richApiNativeBridge|OSFAriaLogger|OSF\.OUtil/i;
    const found = files
      .filter((file) => !file.endsWith(".png"))
      .map((file) => [file, traces.exec(textOf(folder, file))?.[0]])
      .filter(([, trace]) => trace);
    expect(found).toEqual([]);
    expect(files.filter((file) => /\.(map|xlsx|svg|ts)$/.test(file))).toEqual([]);
  });

  test("has the licences of what went into it, in one file", () => {
    const licences = textOf(folder, "LICENSES.txt");
    for (const name of ["react", "react-dom", "scheduler"])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(licences).toContain("Permission is hereby granted");
    expect(licences).not.toMatch(/^Licence: undefined/m);
    expect(files.filter((file) => /licen[cs]e/i.test(file))).toEqual(["LICENSES.txt"]);
  });
});

describe("a setting that can't be used", () => {
  test.each([
    ["origin=http://plans.example.org", /from an https address/],
    ["origin=plans.example.org", /from an https address/],
    ["origin", /from an https address/],
    ["origin=https://plans.example.org/?a=1", /from an https address/],
    ["office=moon", /“moon” is no setting for office: give one of public, gcc, gcch, dod/],
    ["office=toString", /is no setting for office/],
    ["office=http://example.org/office.js", /is no setting for office/],
  ])("%s is refused in a sentence, and nothing is built", (setting, sentence) => {
    const { code, said, folder } = build([setting]);
    expect(code).not.toBe(0);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(filesIn(folder)).toEqual([]);
  });
});

describe("the budget of the first view", () => {
  /** Builds the add-in with another first view: some bytes that don't compress, loaded at once or later. */
  const buildWith = (bytes: number, load: (file: string) => string) => {
    const sources = emptyFolder();
    writeFileSync(
      join(sources, "weight.js"),
      `export const weight = "${randomBytes(bytes).toString("base64")}";`,
    );
    writeFileSync(join(sources, "view.js"), load("./weight.js"));
    writeFileSync(
      join(sources, "webpack.config.js"),
      `module.exports = (env) => require(${JSON.stringify(join(ROOT, "webpack.config.js"))})(env)
        .map((config) => (config.name === "addin" ? { ...config, entry: { taskpane: ${JSON.stringify(join(sources, "view.js"))} } } : config));`,
    );
    return build([], join(sources, "webpack.config.js"));
  };
  const atOnce = (file: string) => `import { weight } from "${file}"; document.title = weight;`;
  const later = (file: string) => `import("${file}").then(({ weight }) => { document.title = weight; });`;

  test("fails the build that is over it, and says by how much and what to do", () => {
    const { code, said, folder } = buildWith(180_000, atOnce);
    expect(code).toBe(1);
    expect(said).toMatch(
      /scripts of the first view are 18\d kB compressed, over their budget of 170 kB: load with import\(\)/,
    );
    expect(filesIn(folder)).toEqual([]);
  });

  test("leaves room for what is under it, and does not count what is loaded later", () => {
    expect(buildWith(150_000, atOnce).code).toBe(0);
    expect(buildWith(400_000, later).code).toBe(0);
  });
});
