import type { Linking } from "../../app/plan/link";

/** What is shown in place of the overview. */
export type Elsewhere =
  | { readonly kind: "review" | "improve"; readonly sheet: string }
  | { readonly kind: "setUp" | "names" }
  /** One item that is to be linked; null for all that are not. */
  | { readonly kind: "link"; readonly subject: Linking | null };
