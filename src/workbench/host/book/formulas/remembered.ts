/** More than this are not kept: workbooks have few texts that many cells share, or very many that hardly come again. */
const MOST = 10_000;

/** A function of a text that keeps what it found: the same formulas are asked about whenever a table or a sheet changes. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const computed = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, computed);
    return computed;
  };
}
