/** A count as people write it: 4,000. */
export function counted(count: number): string {
  return count.toLocaleString("en-US");
}
