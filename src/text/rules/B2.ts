import type { RuleText } from "./types";

export const B2 = {
  title: "Not linked to a district objective",
  ensures: "Each item of a school plan serves a district objective or says that it is local.",
  help: "Name the district objective or initiative that the row serves, or mark it as local with a reason.",
  source:
    "Accelerated Improvement Plan and Step-Up-To-Excellence: the through-line runs from the district to the classroom.",
  messages: {
    notLinked: "{{item}} is not linked to a district objective and not marked as local.",
    noLinkColumn:
      "Can't tell what the rows of “{{sheet}}” serve: the table has no column that names the district objective.",
    noDistrictGoals:
      "Can't tell what the schools' rows should be linked to: no strategic objectives or initiatives of the district were found in this workbook.",
  },
  fixes: { link: "Link it to {{candidate}}: both speak of {{words}}." },
} as const satisfies RuleText;
