/** A count as people write it: 4,000. */
export function counted(count: number): string {
  return count.toLocaleString("en-US");
}

/** Least and most digits behind the point; between two counts lies a half. */
const DIGITS = { count: [0, 1], share: [0, 1], decimal: [0, 1], hundredths: [2, 2] } as const;

/** A figure as people write it: 91.5%, 3.5, 0.88. */
export function figured(value: number, format: keyof typeof DIGITS): string {
  const [minimumFractionDigits, maximumFractionDigits] = DIGITS[format];
  return value.toLocaleString("en-US", {
    style: format === "share" ? "percent" : "decimal",
    minimumFractionDigits,
    maximumFractionDigits,
  });
}
