/** Words of the tabs that are not there yet: what they will do. */
export const laterText = {
  report: {
    heading: "Reports for the meeting",
    what: "A later version will make the quarterly report, and whatever else a meeting needs, from the plan in this workbook.",
  },
} as const;
