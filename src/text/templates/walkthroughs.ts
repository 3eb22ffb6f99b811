import type { PartText } from "./types";

export const walkthroughsText: PartText = {
  lead: "Visits to classrooms, one row each. Monthly targets stand with the names on the sheet Lists, and visits are counted there.",
  good: "A good row says what the teacher and the students were doing, names no student, and leaves the teacher with one thing to try.",
  columns: {
    date: "The day of the visit. Type a date.",
    administrator: "Who visited.",
    school: "The school that was visited.",
    strategies: "What was seen of the strategies that the plan is about.",
    comment: "What was said to the teacher afterwards.",
    followUp: "What will be done next, and by when.",
    memo: "After a visit made together: who was along, and the points that the principal wrote down.",
  },
  example: {
    administrator: "Assistant Superintendent",
    strategies: "Example: Students quoted the text to each other; questions went beyond recall.",
    comment: "Example: The second question made them reread. Try it earlier.",
    followUp: "Example: Second visit in three weeks",
    memo: "Example: With the principal; agreed to look at questions in the next four visits.",
  },
};
