import { type Answer, DISTRICT, isDistricts } from "./answers";
import type { Instrument } from "./instruments";
import { isSame } from "./same";
import { highestLow, type Scale, valueOf } from "./scale";

/** What some ratings come to: never a middle alone. */
export interface Figures {
  /** How many are on the scale. */
  readonly count: number;
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  /** How many are below the middle of the scale. */
  readonly low: number;
  /** How many stand at each point of the scale. */
  readonly at: readonly number[];
}

/** The figures of answers that are all of one instrument. What is not on the scale is left out. */
export function figuresOf(answers: readonly Pick<Answer, "reading">[], scale: Scale): Figures {
  const values = answers
    .flatMap(({ reading }) => (reading.kind === "rating" ? [reading.value] : []))
    .sort((a, b) => a - b);
  const count = values.length;
  return {
    count,
    lowest: values[0] ?? null,
    median: count === 0 ? null : (values[Math.ceil(count / 2) - 1]! + values[Math.floor(count / 2)]!) / 2,
    highest: values.at(-1) ?? null,
    low: values.filter((value) => value <= highestLow(scale)).length,
    at: scale.points.map(
      (_, index) => values.filter((value) => value === valueOf(scale.points, index)).length,
    ),
  };
}

/** What was said about one item in a period, the district and the others apart. */
export interface ItemFigures {
  readonly item: string;
  readonly district: Figures;
  readonly others: Figures;
}

/** The figures of each item of an instrument in a period. */
export function itemFigures(
  answers: readonly Answer[],
  { title, items, scale }: Instrument,
  period: string,
): ItemFigures[] {
  const own = answers.filter((answer) => answer.instrument === title && isSame(answer.period, period));
  return items.map((item) => {
    const about = own.filter((answer) => answer.item === item.title);
    return {
      item: item.title,
      district: figuresOf(about.filter(isDistricts), scale),
      others: figuresOf(
        about.filter((answer) => !isDistricts(answer)),
        scale,
      ),
    };
  });
}

/** How far somebody has come with a form. */
export interface Progress {
  readonly unit: string;
  readonly rater: string;
  readonly answered: number;
  readonly asked: number;
}

/** Who was asked in a round and how much each has answered, in the order of the forms: the district first. */
export function progressOf(answers: readonly Answer[], instrument: string, period: string): Progress[] {
  const found: { unit: string; rater: string; answered: number; asked: number }[] = [];
  for (const answer of answers) {
    if (answer.instrument !== instrument || !isSame(answer.period, period)) continue;
    let one = found.find(({ unit, rater }) => isSame(unit, answer.unit) && isSame(rater, answer.rater));
    if (!one) found.push((one = { unit: answer.unit, rater: answer.rater, answered: 0, asked: 0 }));
    one.asked++;
    if (answer.reading.kind === "rating") one.answered++;
  }
  const rank = ({ unit }: Progress) => (isSame(unit, DISTRICT) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}
