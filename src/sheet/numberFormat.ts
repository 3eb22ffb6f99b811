/** Number formats by what they are for; the writer holds the codes. */
export type NumberFormat = "text" | "count" | "share" | "date" | "decimal" | "hundredths";
