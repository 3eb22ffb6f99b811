/** IF, by a name that the engine can't take for a column. */
export const END_IF = "IF.END";
