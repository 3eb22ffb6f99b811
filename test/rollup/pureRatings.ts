import type { CellValue } from "../../src/plan/cell";
import {
  INDEX_TABLES,
  type IndexModel,
  ratingFigures,
  type RatingSpread,
  selfRatings,
} from "../../src/planindex";
import { RATING_TABLES, TREND_TABLES } from "../../src/rollup";
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
      "trend",
    ] as const
  ).map((key): [string, CellValue[]] => [c[key], rows.map((row) => row[key])]);
  const parts = forms.flatMap(({ items }) => [
    ...items.map(({ schools, district }) => ({ spread: schools, district: district.median ?? NONE })),
    ...items.map(({ district }) => ({ spread: district, district: "" })),
    ...items.map(({ before }) => ({ spread: before, district: "" })),
  ]);
  const byPeriod = forms.flatMap(({ trend }) => [
    ...trend.map(({ schools, district }) => ({ spread: schools, district: district.median ?? NONE })),
    ...trend.map(({ district }) => ({ spread: district, district: "" })),
    ...(trend[0]?.items ?? []).flatMap((_, item) =>
      trend.map(({ items }) => ({ spread: items[item]!, district: "" })),
    ),
  ]);
  type Row = { readonly spread: RatingSpread; readonly district: CellValue };
  const spreads = (rows: readonly Row[]): [string, CellValue[]][] => [
    ...(["answers", "lowest", "median", "highest"] as const).map((key): [string, CellValue[]] => [
      f[key],
      rows.map(({ spread }) => spread[key] ?? NONE),
    ]),
    [f.district, rows.map(({ district }) => district)],
  ];
  const places = model.shown.map((no) => no - 1);
  const items = forms.flatMap((form) => form.items);
  const tables: [string, [string, CellValue[]][]][] = [
    [INDEX_TABLES.ratings, index],
    [INDEX_TABLES.ratingFigures, [...spreads(parts), [f.low, parts.map(({ spread }) => spread.low)]]],
    ...(byPeriod.length > 0
      ? [[INDEX_TABLES.ratingTrend, spreads(byPeriod)] satisfies [string, [string, CellValue[]][]]]
      : []),
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
  forms.forEach(({ trend, items }, at) => {
    if (trend.length === 0) return;
    const { trend: text, ratings } = rollupText;
    const lies = (["lowest", "median", "highest"] as const).map((key): [string, CellValue[]] => [
      text[key],
      trend.map(({ schools }) => schools[key] ?? ""),
    ]);
    tables.push(
      [
        TREND_TABLES.ratings(at + 1),
        [
          [text.period, trend.map(({ period }) => period)],
          [ratings.answers, trend.map(({ schools }) => schools.answers)],
          ...lies,
          [text.district, trend.map(({ district }) => district.median ?? "")],
        ],
      ],
      [
        TREND_TABLES.ratingsByItem(at + 1),
        trend.map(({ items: of }, k): [string, CellValue[]] => [
          `column ${k + 3}`,
          items.map((_, item) => of[item]!.median ?? ratings.noAnswer),
        ]),
      ],
    );
  });
  return new Map(tables.map(([name, columns]) => [name, new Map(columns)]));
}
