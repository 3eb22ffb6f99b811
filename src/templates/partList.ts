import { partsText } from "../text/templates";
import { Naming } from "./names/naming";
import { PART_IDS, type PartId } from "./types";
import { vocabularyCalled } from "./vocabularies";

/** What a part is called and what it is for, in the words of a vocabulary, for a list to choose from. */
export interface PartChoice {
  readonly part: PartId;
  readonly name: string;
  readonly purpose: string;
  /** What can be called otherwise, by the keys that labels have: the tab first, then the headings. */
  readonly labels: readonly { readonly key: string; readonly label: string }[];
}

/** The parts to choose from. @throws RangeError for an unknown vocabulary */
export function partsOf(vocabulary: string): PartChoice[] {
  const choice = {
    schools: [],
    schoolPlans: "oneTable",
    vocabulary: vocabularyCalled(vocabulary),
    labels: {},
  } as const;
  const naming = new Naming(choice, new Set(PART_IDS));
  return PART_IDS.map((part) => ({
    part,
    name: naming.tab(part),
    purpose: naming.words(partsText[part].lead),
    labels: [
      { key: part, label: naming.tab(part) },
      ...naming.columns(part).map(({ key }) => ({ key: `${part}.${key}`, label: naming.heading(part, key) })),
    ],
  }));
}
