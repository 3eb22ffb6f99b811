/** Questions to think about alone and to talk over; they have no rating. */
export const reflectionText = {
  title: "Reflection questions",
  source:
    "Themes: dispositions, core practices and levers in the Carnegie Foundation's Reflection Guide for K–12 Executive Leaders. The questions are ours.",
  lead: "Questions to talk over, without a rating. Write what you want to remember; leave out what doesn't help.",
  columns: { part: "Part", theme: "Theme", question: "Question", notes: "Our notes" },
  parts: [
    {
      part: "Dispositions",
      themes: [
        {
          theme: "Growth mindset",
          questions: [
            "Whom in this organization have you given up on, and what would it take to find out that you are wrong?",
          ],
        },
        {
          theme: "Curiosity, humility and vulnerability",
          questions: [
            "When did you last say in front of others that you had been mistaken? What happened next?",
          ],
        },
        {
          theme: "Welcoming uncertainty",
          questions: ["Which part of the plan are you least sure of, and who knows that?"],
        },
        {
          theme: "Scientific reasoning",
          questions: ["What did you expect to see by now, and what do you see? How do you know?"],
        },
        {
          theme: "Systems thinking",
          questions: ["Whose work became harder because of a decision that you made this year?"],
        },
      ],
    },
    {
      part: "Core practices",
      themes: [
        {
          theme: "Living the principles of improvement",
          questions: [
            "Which problem did you look at from the side of the people who have it before you chose a solution?",
          ],
        },
        {
          theme: "Being close to the work",
          questions: [
            "How many hours were you in schools last month, and what did you do differently because of it?",
          ],
        },
        {
          theme: "Compassion",
          questions: ["Who is carrying more than they can, and what have you taken off their shoulders?"],
        },
        {
          theme: "Learning first",
          questions: ["What are you learning just now, from whom, and who sees you learn?"],
        },
      ],
    },
    {
      part: "Levers",
      themes: [
        {
          theme: "Alignment",
          questions: [
            "Can each member of your team name the priorities and say how each one stands?",
            "What has been stopped so that the priorities have room?",
          ],
        },
        {
          theme: "A culture of improvement",
          questions: ["What happens here to somebody who brings bad news?"],
        },
        {
          theme: "Everyone's capability to improve",
          questions: ["Who will carry this work on when you are gone, and what are they practicing now?"],
        },
        {
          theme: "Infrastructure for improvement",
          questions: [
            "Which meeting, report or process would you set up differently if you began anew, and what keeps you from it?",
          ],
        },
      ],
    },
  ],
} as const;
