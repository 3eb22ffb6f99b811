import type { GroupName } from "../drafts";
import { Sections } from "../sections/sections";
import type { Owner } from "../units/units";

/** What holds for a row because of the rows above it. */
export class Current {
  spelling = "";
  owner: Owner | null = null;
  private readonly sections = new Sections();
  private objective: GroupName | null = null;
  private initiative: GroupName | null = null;

  enterSection(name: GroupName | null, owner: Owner | null): void {
    if (owner) this.owner = owner;
    this.sections.enter(owner ? null : name);
    this.objective = this.initiative = null;
  }

  /** What a row with a label says of the section that it stands in; by itself it is one. */
  addServed(label: GroupName): void {
    this.sections.addServed(label);
  }

  enterGroup(name: GroupName): void {
    if (name.kind === "initiative") this.initiative = name;
    else {
      // A new objective ends the initiative above it, unless both stand in this row.
      if (this.objective?.text !== name.text && this.initiative?.row !== name.row) this.initiative = null;
      this.objective = name;
    }
  }

  leaveGroup(kind: GroupName["kind"]): void {
    this[kind] = null;
  }

  groups(): GroupName[] {
    return [...this.sections.names(), this.objective, this.initiative].filter((name) => name !== null);
  }
}
