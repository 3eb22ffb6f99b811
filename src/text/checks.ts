/** Words of the alignment check that belong to no single rule. */
export const checksText = {
  ruleFailed: "Can't tell: this rule met something in the workbook that it could not handle ({{reason}}).",
  unknownRule: "The settings switch off a rule “{{id}}”, and there is none of that name.",
  andMore: "{{names}} and {{count}} more",
  rows: { one: "1 row", more: "{{count}} rows" },
  statusIs: " (“{{status}}”)",
  words: { open: "“", close: "”" },
} as const;
