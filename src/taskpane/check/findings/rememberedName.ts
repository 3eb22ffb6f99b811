const KEY = "throughline.name";

/** What the user called themself in this session; pages may be denied a memory. */
export function rememberedName(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the name of whoever accepts findings, for this session. */
export function rememberName(name: string): void {
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // It is asked for again then.
  }
}
