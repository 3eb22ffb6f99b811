import type { WhoChanges } from "../../plan/values/benchmarkWords";
import { checksText } from "../../text/checks";
import { C7 as text } from "../../text/rules/C7";
import { BenchmarksByGoal } from "../benchmarks";
import { objectivesOf } from "../items";
import { shortName } from "../message";
import { cellOf } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

const IN_ORDER: readonly WhoChanges[] = ["leaders", "teachers", "students", "others"];
/** With fewer benchmarks others say that some are missing. */
const LEAST = 2;

export const C7 = defineRule({
  id: "C7",
  category: "benchmarks",
  severity: "advice",
  text,
  check({ plan, graph }) {
    const benchmarks = new BenchmarksByGoal(plan, graph);
    const asked = objectivesOf(plan).filter((item) => benchmarks.of(item).length >= LEAST);
    if (asked.length === 0) return "inapplicable";
    if (benchmarks.all.every(({ who }) => who.kind === "empty")) return [cantTell("noColumn", null)];
    return asked.flatMap((item): ReportOf<typeof text>[] => {
      const own = benchmarks.of(item);
      const who = new Set(own.flatMap((each) => (each.who.kind === "word" ? [...each.who.word] : [])));
      if (who.has("teachers")) return [];
      const cell = item.idCell ?? cellOf(item);
      const total = own.length;
      const count = own.filter((each) => each.who.kind !== "word").length;
      if (count > 0) return [cantTell("notSaid", cell, { item: shortName(item), count, total }, item)];
      const words = IN_ORDER.filter((each) => who.has(each)).map((each) => checksText.whoChanges[each]);
      return [
        fails(
          "noTeachers",
          item,
          cell,
          { item: shortName(item), who: words.join(", ") },
          { about: words.join() },
        ),
      ];
    });
  },
});
