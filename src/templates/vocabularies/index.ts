import type { Vocabulary } from "../types";
import { aip } from "./aip";
import { goalStrategyAction } from "./goalStrategyAction";

/** The vocabularies to choose from; the first is taken where none is chosen. */
export const VOCABULARIES: readonly Vocabulary[] = [aip, goalStrategyAction];

/** @throws RangeError for an id that is none of them */
export function vocabularyCalled(id: string): Vocabulary {
  const found = VOCABULARIES.find((vocabulary) => vocabulary.id === id);
  if (!found) throw new RangeError(`no vocabulary is called "${id}"`);
  return found;
}

/** The vocabularies for a list to choose from. */
export function vocabularyChoices(): { readonly id: string; readonly name: string }[] {
  return VOCABULARIES.map(({ id, name }) => ({ id, name }));
}
