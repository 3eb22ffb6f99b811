import { idKey, leadingId, looseId, splitLabel, splitLoosely, wordingKey } from "../../values/ids";
import type { ItemDraft } from "../drafts";
import type { ItemKind } from "../table/layout";

/**
 * Ids and wordings of the items of one scope (the district, or one school), and the items that bear them. Nothing is taken
 * up before it is asked for: hardly any school's own items are ever looked up.
 */
class Names {
  private waiting: ItemDraft[] = [];
  private readonly byId = new Map<string, ItemDraft[]>();
  private readonly byNumber = new Map<string, ItemDraft[]>();
  private readonly byWording = new Map<string, ItemDraft[]>();
  /** Objectives and initiatives only: what is called "G1" in one place and "Goal I" in another. */
  private readonly byLooseId = new Map<string, ItemDraft[]>();
  private readonly objectives: ItemDraft[] = [];

  add(item: ItemDraft): void {
    this.waiting.push(item);
  }

  private takeUp(): void {
    if (this.waiting.length === 0) return;
    for (const item of this.waiting) this.addNames(item);
    this.waiting = [];
  }

  private addNames(item: ItemDraft): void {
    const isGoal = item.kind === "objective" || item.kind === "initiative";
    if (item.kind === "objective") this.objectives.push(item);
    if (isGoal) this.addLoosely(item);
    if (item.id !== "") {
      const key = idKey(item.id);
      push(this.byId, key, item);
      // "Goal 1" is met by "1" too, where nothing is called "1".
      const number = leadingId(item.id);
      if (number && idKey(number.id) !== key) push(this.byNumber, idKey(number.id), item);
      // "1.10" may be 1.1 with two decimals shown: met by "1.1" where nothing else is called so.
      if (/^\d+\.\d*0$/.test(item.id)) push(this.byNumber, String(Number(item.id)), item);
    }
    if (item.title !== "") push(this.byWording, wordingKey(item.title), item);
  }

  /** Also by a letter or numeral in front of the wording ("A. Literacy"), which is no id where there is a column for ids. */
  private addLoosely(item: ItemDraft): void {
    const split = item.id === "" ? splitLabel(item.title) : null;
    const id = looseId(item.id || (split?.label ?? ""));
    if (id === "") return;
    push(this.byLooseId, id, item);
    if (split) push(this.byWording, wordingKey(split.rest), item);
  }

  withId(key: string, kind: ItemKind | null): ItemDraft | null {
    this.takeUp();
    return pick(this.byId.get(key), kind) ?? pick(this.byNumber.get(key), kind);
  }

  withWording(text: string, kind: ItemKind | null): ItemDraft | null {
    this.takeUp();
    const key = wordingKey(text);
    return key === "" ? null : pick(this.byWording.get(key), kind);
  }

  /** The one objective or initiative that an id in another writing means; null where there are several. */
  withLooseId(text: string, kind: ItemKind | null): ItemDraft | null {
    this.takeUp();
    const id = looseId(text);
    const items = id === "" ? [] : (this.byLooseId.get(id) ?? []);
    const meant = items.some((item) => item.kind === kind)
      ? items.filter((item) => item.kind === kind)
      : items;
    return meant.length === 1 ? meant[0]! : null;
  }

  /** The objective that a number means by its place, in a list of objectives of which none says a number or id. */
  withPlace(text: string): ItemDraft | null {
    this.takeUp();
    const number = looseId(text);
    if (!/^\d{1,2}$/.test(number)) return null;
    // Beside a list of them, what other rows name is no list.
    const listed = this.objectives.filter(({ isNamedOnly }) => !isNamedOnly);
    const list = listed.length > 0 ? listed : this.objectives;
    const isNumbered = ({ id, title }: ItemDraft): boolean =>
      id !== "" || looseId(splitLabel(title)?.label ?? "") !== "";
    return list.some((item) => item.table !== list[0]!.table || isNumbered(item))
      ? null
      : (list[Number(number) - 1] ?? null);
  }
}

function push(map: Map<string, ItemDraft[]>, key: string, item: ItemDraft): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

const KIND_ORDER: readonly ItemKind[] = ["objective", "initiative", "benchmark", "action"];

/** The item of the wanted kind, or else the highest; the first of equals. */
function pick(items: readonly ItemDraft[] | undefined, kind: ItemKind | null): ItemDraft | null {
  if (!items) return null;
  for (const wanted of kind ? [kind, ...KIND_ORDER] : KIND_ORDER)
    for (const item of items) if (item.kind === wanted) return item;
  return null;
}

/** Whose a link is: it is looked up in that scope. */
export type LinkOrigin = Pick<ItemDraft, "level" | "unit">;

/** Finds the items that links, group columns and section rows mean. */
export class Resolver {
  private readonly district = new Names();
  private readonly schools = new Map<string, Names>();

  add(item: ItemDraft): void {
    this.scope(item)?.add(item);
  }

  /**
   * The item that a link means: the district's objectives and initiatives first, then the school's own items. Within
   * them by id (exactly: "1.2" is never "11.2"), then by wording. What is none of these may be an id of the district's in
   * another writing ("G1" for "Goal 1"), or the place of an objective in a list without ids.
   */
  link(text: string, from: LinkOrigin): ItemDraft | null {
    return (
      find(this.district, text, hintOf(text)) ??
      this.own(text, from) ??
      findLoosely(this.district, text) ??
      findByPlace(this.district, text)
    );
  }

  private own(text: string, from: LinkOrigin): ItemDraft | null {
    const names = from.level === "school" ? this.scope(from) : null;
    return names ? find(names, text, hintOf(text)) : null;
  }

  /** The items that the parts of a text mean, where every part means one: "Reading, Attendance". Null otherwise. */
  linkParts(text: string, from: LinkOrigin): { text: string; target: ItemDraft }[] | null {
    const parts = splitLoosely(text);
    if (parts.length < 2) return null;
    const targets = parts.map((part) => ({ text: part, target: this.link(part, from) }));
    return targets.every(
      (part): part is { text: string; target: ItemDraft } => part.target !== null && part.target !== from,
    )
      ? targets
      : null;
  }

  /**
   * The item that a group column or section row names, where one is called so: by its id alone, or by its wording. An id
   * with another wording is another item: a school's "Goal 1: Attendance" isn't the district's "Goal 1: Reading".
   */
  named(
    name: { id: string; title: string; text: string; kind: ItemKind },
    of: ItemDraft | "district",
  ): ItemDraft | null {
    const names = of === "district" ? this.district : this.scope(of);
    if (!names) return null;
    const wordings = [name.text, name.title, splitLabel(name.text)?.rest ?? ""];
    for (const wording of wordings) {
      const byWording = names.withWording(wording, name.kind);
      if (byWording) return byWording;
    }
    if (name.id === "" || name.title === "") {
      const byLooseId = names.withLooseId(name.text, name.kind);
      if (byLooseId) return byLooseId;
    }
    if (name.id === "") return null;
    const byId =
      names.withId(idKey(name.id), name.kind) ??
      names.withId(idKey(leadingId(name.id)?.id ?? name.id), name.kind);
    return byId && (name.title === "" || byId.title === "") ? byId : null;
  }

  /** P1.F2.A1 → P1.F2 → P1: the nearest objective or initiative whose id the item's id goes on from. */
  above(item: ItemDraft): ItemDraft | null {
    const names = this.scope(item);
    for (let id = idKey(item.id); names && /[.-]/.test(id);) {
      id = id.replace(/[.-][^.-]*$/, "");
      const found = id === "" ? null : names.withId(id, null);
      if (found && found !== item && KIND_ORDER.indexOf(found.kind) < KIND_ORDER.indexOf(item.kind))
        return found;
    }
    return null;
  }

  /** Items of schools that nobody can place have no scope of their own. */
  private scope(item: LinkOrigin): Names | null {
    if (item.level === "district") return this.district;
    if (item.unit === null) return null;
    let names = this.schools.get(item.unit);
    if (!names) this.schools.set(item.unit, (names = new Names()));
    return names;
  }
}

function find(names: Names, text: string, kind: ItemKind | null): ItemDraft | null {
  const whole = names.withId(idKey(text), kind);
  if (whole) return whole;
  const leading = leadingId(text);
  if (leading) {
    const byId = names.withId(idKey(leading.label), kind) ?? names.withId(idKey(leading.id), kind);
    if (byId) return byId;
  }
  // Ids of other forms ("LIT-A Reading block") end at the first space or colon; "LIT-A & LIT-B" are two.
  const [first = "", second = ""] = text.trim().split(/[\s:]+/);
  return (
    (/^(?:[&/+,]|and$)/i.test(second) ? null : names.withId(idKey(first), kind)) ??
    names.withWording(text, kind) ??
    (leading && leading.rest !== "" ? names.withWording(leading.rest, kind) : null)
  );
}

/** @param text an id in another writing, alone or with wording behind it: "G1", "Goal II: Families" */
function findLoosely(names: Names, text: string): ItemDraft | null {
  const split = splitLabel(text);
  return (
    names.withLooseId(text, hintOf(text)) ??
    (split && (names.withLooseId(split.label, hintOf(split.label)) ?? names.withWording(split.rest, null)))
  );
}

/** @param text a number, alone or with wording behind it: "Goal 2", "Priority 2 (Families)" */
function findByPlace(names: Names, text: string): ItemDraft | null {
  const label = leadingId(text)?.label ?? splitLabel(text)?.label ?? text;
  return hintOf(label) === "objective" || /^\s*\d+\s*$/.test(label) ? names.withPlace(label) : null;
}

/** What the word before a number says that is meant: "Initiative 1" is no objective, where both are numbered. */
function hintOf(text: string): ItemKind | null {
  if (
    /^\s*(?:\w+\s+)?(?:(?:goal|obj(?:ective)?|priority|pillar|commitment|theme|thrust)s?\b|(?:g|so|o)-?\d)/i.test(
      text,
    )
  )
    return "objective";
  if (/^\s*(?:\w+\s+)?(?:(?:init(?:iative)?|strategy)\b|(?:i|si)-?\d)/i.test(text)) return "initiative";
  return null;
}
