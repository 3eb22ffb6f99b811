/** Words of the tabs that are not there yet: what they will do. */
export const laterText = {
  rate: {
    heading: "Rate your execution",
    what: "Rating how well the plan is carried out, one component after the other and beside last period's rating, comes with a later version.",
  },
  report: {
    heading: "Reports for the meeting",
    what: "Making the quarterly report, and what else a meeting needs, from the plan as it stands in this workbook comes with a later version.",
  },
} as const;
