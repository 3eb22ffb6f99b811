/** A count as people write it: 4,000. */
export function counted(count: number): string {
  return count.toLocaleString("en-US");
}

const DIGITS = { count: 1, share: 1, decimal: 1, hundredths: 2 } as const;

/** A figure as people write it: 91.5%, 3.5, 0.88. */
export function figured(value: number, format: keyof typeof DIGITS): string {
  return value.toLocaleString("en-US", {
    style: format === "share" ? "percent" : "decimal",
    maximumFractionDigits: DIGITS[format],
  });
}
