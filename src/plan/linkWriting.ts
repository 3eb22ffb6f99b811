import type { PlanItem } from "./item";
import { readLinkCell } from "./parsing/links/linkCell";
import { Resolver } from "./parsing/links/resolve";

/** Names the district's items for link cells, so that each name is read as the item that was meant and nothing else. */
export class LinkWriter {
  private readonly resolver = new Resolver();

  constructor(items: readonly PlanItem[]) {
    for (const item of items) if (item.level === "district") this.resolver.add({ ...item, links: [] });
  }

  /**
   * Its id, or its wording where the id is another's too or reads as several; null where neither means it alone.
   * @param first which of the two is tried first
   */
  nameOf({ key, id, title }: PlanItem, first: "id" | "wording" = "id"): string | null {
    const wording = title.replace(/\s+/g, " ").trim();
    const wordings = [wording, wording.replace(/;/g, ",")];
    const both = id === "" ? [] : [`${id} ${wording}`, `${id}: ${wording}`];
    const names = first === "id" ? [id, ...wordings, ...both] : [...wordings, id, ...both];
    return names.map((name) => name.trim()).find((name) => name !== "" && this.meansOnly(name, key)) ?? null;
  }

  private meansOnly(name: string, key: string): boolean {
    // Alone, and with others behind it.
    return [name, `${name}; ${name}`].every((written, more) => {
      const { texts, local } = readLinkCell(written);
      const means = texts.map((text) => this.resolver.link(text, { level: "school", unit: null })?.key);
      return local === null && means.length === more + 1 && means.every((each) => each === key);
    });
  }
}
