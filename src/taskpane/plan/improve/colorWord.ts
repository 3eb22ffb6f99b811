import { colorsPaneText } from "../../../text/pane/colors";

const { names } = colorsPaneText;

type Hue = keyof typeof names.hues;

/** Where hues end, in degrees; what comes after is red again. */
const HUES: readonly (readonly [end: number, hue: Hue])[] = [
  [15, "red"],
  [46, "orange"],
  [70, "yellow"],
  [165, "green"],
  [195, "turquoise"],
  [255, "blue"],
  [290, "purple"],
  [335, "magenta"],
];

/** Pale, what is amber in full is seen as yellow: from this lightness and this hue on. */
const PALE_AMBER = { lightness: 0.6, hue: 40 };

/** How people call a color, so that it is known without being seen: "Light green" for "#C6EFCE". */
function colorWord(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [highest, lowest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = highest - lowest;
  const lightness = (highest + lowest) / 2;
  if (range < 0.06) {
    if (lightness < 0.15) return names.black;
    if (lightness < 0.4) return names.darkGray;
    return lightness < 0.75 ? names.gray : names.lightGray;
  }
  const sixth =
    highest === red
      ? (green - blue) / range
      : highest === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  const degrees = (sixth * 60 + 360) % 360;
  const known = HUES.find(([end]) => degrees < end)?.[1] ?? "red";
  const isPale = lightness > PALE_AMBER.lightness && degrees >= PALE_AMBER.hue;
  const hue = known === "orange" && isPale ? "yellow" : known;
  return names.hues[hue][lightness < 0.28 ? 0 : lightness <= 0.72 ? 1 : 2];
}

/** Words for several colors; those that have the same are numbered. */
export function colorWords(colors: readonly string[]): string[] {
  const words = colors.map(colorWord);
  return words.map((word, index) => {
    const number = words.slice(0, index).filter((each) => each === word).length + 1;
    return number === 1 ? word : colorsPaneText.numbered(word, number);
  });
}
