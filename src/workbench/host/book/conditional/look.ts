import type { ColorData, StyleData } from "../data";

/** What conditional formats add to a cell's own look; what is missing stays as the cell has it. */
export interface ConditionalLook {
  readonly fill?: { readonly color: ColorData };
  readonly font: Readonly<
    Partial<Pick<StyleData["font"], "bold" | "italic" | "underline" | "strikethrough" | "color">>
  >;
  readonly borders: StyleData["borders"];
}

/** What a format of a rule changes: properties that it leaves at their defaults it says nothing about. */
export function lookOfStyle({ fill, font, borders }: StyleData): ConditionalLook {
  return {
    ...(fill !== null && "color" in fill ? { fill } : {}),
    font: {
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline === null ? {} : { underline: font.underline }),
      ...(font.strikethrough ? { strikethrough: true } : {}),
      ...(font.color === null ? {} : { color: font.color }),
    },
    borders,
  };
}

/** Two looks in one; where both say something, the first holds. */
export function combinedLook(first: ConditionalLook | null, second: ConditionalLook): ConditionalLook {
  if (first === null) return second;
  return {
    ...second,
    ...first,
    font: { ...second.font, ...first.font },
    borders: { ...second.borders, ...first.borders },
  };
}
