import type { CellValue } from "../../src/plan/cell";
import {
  INDEX_TABLES,
  type IndexModel,
  ratingFigures,
  type RatingSpread,
  selfRatings,
} from "../../src/planindex";
import { RATING_TABLES } from "../../src/rollup";
import { recordText } from "../../src/text/recordIndex";
import { rollupText } from "../../src/text/rollup";

const { columns: c, figures: f, bySchool: b } = recordText.ratings;
const NONE = "#N/A";

/** Every table of self-ratings, of the index and of the rollup, by heading, as the pure code computes it. */
export function pureRatings(model: IndexModel): Map<string, Map<string, CellValue[]>> {
  if (!model.ratings) return new Map();
  const { rows } = ratingFigures(model);
  const forms = selfRatings(model);
  const index = (
    [
      "source",
      "row",
      "item",
      "schoolWritten",
      "schoolNo",
      "form",
      "period",
      "rating",
      "now",
      "before",
    ] as const
  ).map((key): [string, CellValue[]] => [c[key], rows.map((row) => row[key])]);
  const parts = forms.flatMap(({ items }) => [
    ...items.map(({ schools, district }) => ({ spread: schools, district: district.median ?? NONE })),
    ...items.map(({ district }) => ({ spread: district, district: "" })),
    ...items.map(({ before }) => ({ spread: before, district: "" })),
  ]);
  const figure = (of: (spread: RatingSpread) => CellValue | null) =>
    parts.map(({ spread }): CellValue => of(spread) ?? NONE);
  const places = model.shown.map((no) => no - 1);
  const items = forms.flatMap((form) => form.items);
  const tables: [string, [string, CellValue[]][]][] = [
    [INDEX_TABLES.ratings, index],
    [
      INDEX_TABLES.ratingFigures,
      [
        [f.answers, figure(({ answers }) => answers)],
        [f.lowest, figure(({ lowest }) => lowest)],
        [f.median, figure(({ median }) => median)],
        [f.highest, figure(({ highest }) => highest)],
        [f.low, figure(({ low }) => low)],
        [f.district, parts.map(({ district }) => district)],
      ],
    ],
    [
      INDEX_TABLES.ratingsBySchool,
      [
        ...items.map(({ bySchool }, at): [string, CellValue[]] => [
          b.item(at + 1),
          bySchool.map((median) => median ?? ""),
        ]),
        ...forms.map(({ answers }, at): [string, CellValue[]] => [b.answers(at + 1), [...answers]]),
      ],
    ],
    ...forms.map((form, at): [string, [string, CellValue[]][]] => {
      const { ratings: text } = rollupText;
      const value = (of: (item: (typeof form.items)[number]) => CellValue | null) =>
        form.items.map((item): CellValue => of(item) ?? "");
      return [
        RATING_TABLES.byItem(at + 1),
        [
          [text.district, value(({ district }) => district.median)],
          [text.answers, value(({ schools }) => schools.answers)],
          [text.lowest, value(({ schools }) => schools.lowest)],
          [text.medianOf, value(({ schools }) => schools.median)],
          [text.highest, value(({ schools }) => schools.highest)],
          [text.before, value(({ before }) => before.median)],
          [
            text.change,
            value(({ schools, before }) =>
              schools.median === null || before.median === null ? null : schools.median - before.median,
            ),
          ],
        ],
      ];
    }),
    ...forms.map((form, at): [string, [string, CellValue[]][]] => [
      RATING_TABLES.bySchool(at + 1),
      [
        ...form.items.map(({ bySchool }, item): [string, CellValue[]] => [
          `column ${item + 3}`,
          places.map((place) => bySchool[place] ?? rollupText.ratings.noAnswer),
        ]),
        [rollupText.ratings.answersOf, places.map((place) => form.answers[place]!)],
      ],
    ]),
  ];
  return new Map(tables.map(([name, columns]) => [name, new Map(columns)]));
}
