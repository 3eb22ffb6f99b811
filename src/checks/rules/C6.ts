import type { Benchmark } from "../../plan/benchmark";
import { isDiscontinued } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { LogEntry } from "../../plan/records";
import { idKey, wordingKey } from "../../plan/values/ids";
import { C6 as text } from "../../text/rules/C6";
import { isMetByFigures } from "../benchmarks";
import { dueText, shortName } from "../message";
import { cellOf, hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const C6 = defineRule({
  id: "C6",
  category: "benchmarks",
  severity: "warning",
  text,
  check({ plan }) {
    const benchmarks = plan.benchmarks.filter(({ form, item }) => form !== "column" && !isDiscontinued(item));
    if (benchmarks.length === 0) return "inapplicable";
    const reports: ReportOf<typeof text>[] = benchmarks.flatMap((benchmark) => {
      const { item, verdict, actual, target, direction } = benchmark;
      if (verdict.kind !== "word" || verdict.word !== "met" || isMetByFigures(benchmark) !== false) return [];
      if (actual.kind !== "number" || target.kind !== "number" || direction.kind !== "word") return [];
      const data = {
        ...{ item: shortName(item), said: verdict.text, direction: direction.text },
        ...{ actual: actual.value, target: target.value },
      };
      const about = `${verdict.text}|${actual.value}|${target.value}`;
      return [fails("contradicted", item, cellOf(item, "status"), data, { about })];
    });
    return [...reports, ...notDiscussed(benchmarks, plan)];
  },
});

function notDiscussed(benchmarks: readonly Benchmark[], plan: Plan): ReportOf<typeof text>[] {
  const log = meetingsOf(plan);
  const missed = benchmarks.filter((benchmark) => isMissed(benchmark, plan));
  const [first] = log;
  if (!first || missed.length === 0) return [];
  const meetings = log.flatMap((entry) =>
    "date" in entry.date ? [new Meeting(entry, entry.date.date)] : [],
  );
  if (meetings.length === 0) {
    const table = plan.tables[first.table]!;
    return [cantTell("noMeetingDates", headingCell(table), { sheet: table.sheet })];
  }
  // An entry without a date may be about any day.
  const undated = log.filter(({ date }) => !("date" in date)).map((entry) => new Meeting(entry, Infinity));
  return missed.flatMap((benchmark) => {
    const { item, due } = benchmark;
    if (!("date" in due)) return [];
    const since = meetings.filter(({ day }) => day > due.date);
    if (since.length === 0 || [...since, ...undated].some((meeting) => meeting.names(benchmark))) return [];
    const data = { item: shortName(item), due: dueText(due) };
    return [fails("notDiscussed", item, cellOf(item, "actual", "status"), data, { about: String(due.date) })];
  });
}

/** Past its date, and not met by what is said or by its figures; one without any result is C5's. */
function isMissed(benchmark: Benchmark, { asOf }: Plan): boolean {
  const { due, verdict, form } = benchmark;
  if (form !== "row" || !("date" in due) || due.date >= asOf) return false;
  const isMet = isMetByFigures(benchmark);
  if (verdict.kind === "word" && verdict.word === "met") return false;
  return isMet === null ? verdict.kind === "word" && verdict.word === "missed" : !isMet;
}

/** Meetings about objectives or benchmarks; visits to classrooms are logged too and don't count. */
function meetingsOf({ records, tables }: Plan): LogEntry[] {
  return records.log.filter(({ table }) => hasColumn(tables[table]!, "parent", "discussed"));
}

/** What was said at a meeting, to look for what it names. */
class Meeting {
  private readonly words: string;
  private readonly targets: ReadonlySet<string | null>;

  constructor(
    private readonly entry: LogEntry,
    readonly day: number,
  ) {
    this.words = ` ${wordingKey(entry.text)} `;
    this.targets = new Set(entry.links.map(({ target }) => target));
  }

  names({ item, title }: Benchmark): boolean {
    if (this.targets.has(item.key)) return true;
    const wording = wordingKey(title);
    if (wording !== "" && this.words.includes(` ${wording} `)) return true;
    const id = idKey(item.id);
    return id !== "" && this.entry.text.split(/[\s;,()]+/).some((word) => idKey(word) === id);
  }
}
