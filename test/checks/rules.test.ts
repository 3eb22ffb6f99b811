import { readdirSync } from "node:fs";
import { cellName } from "../../src/plan/cell";
import { checkPlan } from "../../src/checks/engine";
import type { Finding } from "../../src/checks/finding";
import { CATEGORIES } from "../../src/checks/rule";
import { RULES } from "../../src/checks/rules";
import { planOf } from "../support/plan";
import { CASES, type Case } from "./cases";

function run(
  id: string,
  { sheets, settings, check }: Case,
): { outcome: string; findings: readonly Finding[] } {
  const rule = RULES.find((each) => each.id === id)!;
  const { outcomes, findings } = checkPlan(planOf(sheets, settings), check, [
    rule,
    ...RULES.filter((each) => each !== rule).map((each) => ({
      ...each,
      check: () => "inapplicable" as const,
    })),
  ]);
  return { outcome: outcomes.find((each) => each.rule === id)!.outcome, findings };
}

function placeOf({ messageId, cell }: Finding): string {
  return cell ? `${messageId} ${cell.sheet}!${cellName(cell.row, cell.column)}` : messageId;
}

describe.each(Object.keys(CASES))("%s", (id) => {
  test.each(CASES[id]!.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const { outcome, findings } = run(id, each);
    if (each.finds === "inapplicable") {
      expect(outcome).toBe("inapplicable");
      expect(findings).toEqual([]);
    } else {
      expect(findings.map(placeOf).sort()).toEqual([...each.finds].sort());
      const isFail = findings.some((finding) => finding.outcome === "fail");
      expect(outcome).toBe(isFail ? "fail" : findings.length > 0 ? "cantTell" : "pass");
    }
  });
});

describe("all rules", () => {
  test("have ids of their own, which are their files' names, in order", () => {
    const ids = RULES.map(({ id }) => id).sort();
    expect([...new Set(ids)]).toEqual(ids);
    for (const folder of ["src/checks/rules", "src/text/rules"]) {
      const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
      expect(files.filter((file) => /^[A-G]\d+$/.test(file)).sort()).toEqual(ids);
    }
    const numbers = RULES.map(({ id }) => id.charCodeAt(0) * 100 + Number(id.slice(1)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    for (const { id, category } of RULES) expect(category).toBe(CATEGORIES[id[0] as keyof typeof CATEGORIES]);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s: each message is met, with all its words",
    (id, rule) => {
      const findings = CASES[id]!.flatMap((each) => run(id, each).findings);
      expect([...new Set(findings.map(({ messageId }) => messageId))].sort()).toEqual(
        Object.keys(rule.text.messages).sort(),
      );
      for (const { message } of findings) expect(message).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
    },
  );

  test.each(RULES.map(({ id }) => id))("%s: has a case that fails and one that passes", (id) => {
    const outcomes = CASES[id]!.map((each) => run(id, each).outcome);
    expect(outcomes).toEqual(expect.arrayContaining(["fail", "pass"]));
  });

  test.each(RULES.filter(({ text }) => text.fixes).map((rule) => [rule.id, rule] as const))(
    "%s: each way to put it right is met, with all its words",
    (id, rule) => {
      const labels = CASES[id]!.flatMap((each) => run(id, each).findings).flatMap(({ fixes }) =>
        fixes.map(({ label }) => label),
      );
      for (const template of Object.values(rule.text.fixes!)) {
        const pattern = template
          .split(/\{\{\w+\}\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
          .join("[\\s\\S]*");
        expect(labels.filter((label) => new RegExp(`^${pattern}$`).test(label))).not.toEqual([]);
      }
      for (const label of labels) expect(label).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
    },
  );

  test("say what each of their limits means", () => {
    for (const { limits = {}, text } of RULES)
      expect(Object.keys(text.limits ?? {}).sort()).toEqual(Object.keys(limits).sort());
  });

  test("say what they ensure and how to put it right in a sentence", () => {
    for (const { text } of RULES)
      for (const sentence of [text.ensures, text.help, text.source]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
