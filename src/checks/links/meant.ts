import { isDistrictGoal, type PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { Link, PlanItem } from "../../plan/item";
import { LinkWriter } from "../../plan/linkWriting";
import { idKey, looseId } from "../../plan/values/ids";
import { didYouMean } from "./didYouMean";
import { shorterIds } from "../../plan/values/idParts";
import type { LinkFaults } from "./linkFaults";
import { ForeignLinks } from "./linkTexts";

/**
 * What links to nothing most likely mean. That such a link is wrong is a finding of its own; what hangs on it is not said to be
 * missing elsewhere too.
 */
export class LinksAsMeant {
  private readonly byText = new Map<string, PlanItem | null>();
  private readonly goals: readonly PlanItem[];
  private readonly goalsById = new Map<string, PlanItem>();
  private readonly lines = new Map<ReadonlySet<PlanItem>, ReadonlySet<PlanItem>>();
  private writer: LinkWriter | null = null;
  private readonly names = new Map<string, string | null>();
  private known: ReadonlyMap<PlanItem, readonly PlanItem[]> | null = null;

  constructor(
    private readonly plan: Plan,
    private readonly graph: PlanGraph,
    private readonly faults: LinkFaults,
  ) {
    this.goals = plan.items.filter(isDistrictGoal);
    for (const goal of this.goals) if (goal.id !== "") this.goalsById.set(numberOf(goal.id), goal);
  }

  /** What a link to nothing may have meant. Many rows share the same wrong text, so it is looked for once. */
  by({ text }: Pick<Link, "text">): PlanItem | null {
    let candidate = this.byText.get(text);
    if (candidate === undefined) this.byText.set(text, (candidate = didYouMean(text, this.goals)));
    return candidate;
  }

  /** How a link's text is to call what it means: by its id if it has a number itself, else by its wording. Null where no name means that alone. */
  nameFor({ text }: Pick<Link, "text">, meant: PlanItem): string | null {
    const first = /\d/.test(text) ? "id" : "wording";
    const key = `${first} ${meant.key}`;
    let name = this.names.get(key);
    if (name === undefined) {
      this.writer ??= new LinkWriter(this.plan.items);
      this.names.set(key, (name = this.writer.nameOf(meant, first)));
    }
    return name;
  }

  /** What an item most likely serves by its links to nothing: by their texts, or by the number that its own goes on from. */
  of(item: PlanItem): readonly PlanItem[] {
    return (this.known ??= this.lookUp()).get(item) ?? NONE;
  }

  /** Everything that an item serves, or most likely means to. */
  served(item: PlanItem): ReadonlySet<PlanItem> {
    const line = this.graph.served(item);
    const own = this.of(item);
    if (own.length === 0) return this.lengthened(line);
    return new Set([...line, ...own.flatMap((goal) => [goal, ...this.graph.served(goal)])]);
  }

  private lengthened(line: ReadonlySet<PlanItem>): ReadonlySet<PlanItem> {
    let longer = this.lines.get(line);
    if (!longer) {
      const meant = [...line].flatMap((each) => this.of(each));
      longer = meant.length === 0 ? line : new Set([...line, ...meant]);
      this.lines.set(line, longer);
    }
    return longer;
  }

  private lookUp(): ReadonlyMap<PlanItem, readonly PlanItem[]> {
    const broken = this.plan.items.filter((item) =>
      this.faults.of(item).some(({ kind }) => kind === "nothing"),
    );
    const found = new Map<PlanItem, readonly PlanItem[]>();
    if (broken.length === 0) return found;
    const foreign = new ForeignLinks(this.plan, this.plan.items);
    for (const item of broken) {
      const meant = this.faults
        .of(item)
        .flatMap(({ kind, link }) =>
          kind === "nothing" && !foreign.has(item, link)
            ? (this.by(link) ?? this.byNumber(link.text) ?? this.ofNumber(item) ?? [])
            : [],
        );
      if (meant.length > 0) found.set(item, meant);
    }
    return found;
  }

  /** The goal that a number goes on from: 4 for 4.1. */
  private byNumber(id: string): PlanItem | null {
    for (const shorter of shorterIds(numberOf(id))) {
      const goal = this.goalsById.get(shorter);
      if (goal) return goal;
    }
    return null;
  }

  /** The same by an item's own number, which says nothing of the district's plan where a school gave it. */
  private ofNumber({ id, level }: PlanItem): PlanItem | null {
    return level === "district" ? this.byNumber(id) : null;
  }
}

const NONE: readonly PlanItem[] = [];

/** "4.1" for "S4.1", whose goal may be "G4". */
function numberOf(id: string): string {
  return looseId(id) || idKey(id);
}
