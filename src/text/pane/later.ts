/** Words of the tabs that are not there yet: what they will do. */
export const laterText = {
  report: {
    heading: "Reports for the meeting",
    what: "Making the quarterly report, and what else a meeting needs, from the plan as it stands in this workbook comes with a later version.",
  },
} as const;
