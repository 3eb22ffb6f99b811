import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rulesDocument } from "../../docs/build/rules";
import { RULES } from "../../src/checks/rules";

const FILE = join(__dirname, "../../docs/rules.md");

test("docs/rules.md says what the rules say of themselves: npm run docs", async () => {
  expect(await readFile(FILE, "utf8")).toBe(rulesDocument());
});

test("each rule has a section with all its messages and limits", () => {
  const document = rulesDocument();
  for (const { id, text, limits = {} } of RULES) {
    const section = document.split(`### ${id} `)[1]!.split("\n### ")[0]!;
    expect(section.match(/^- /gm)!.length).toBe(
      Object.keys(text.messages).length + Object.keys(text.fixes ?? {}).length,
    );
    for (const name of Object.keys(limits)) expect(section).toContain(`| ${name} `);
  }
});
