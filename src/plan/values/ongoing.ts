/** "Weekly", "every 6 weeks", "each term", "twice a month": work that comes back and has no last day. */
const SPAN =
  "(?:school )?(?:day|week|fortnight|month|quarter|half[- ]term|term|trimester|semester|marking period|grading period|cycle|year)s?";
/** "Tuesday", "Tues." and, where it comes back by itself, "Tuesdays". */
const NAMED_DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const NAMED_DAYS = `(?:${NAMED_DAY}|weekday|school day)`;
const WHICH = "(?:1st|2nd|3rd|4th|first|second|third|fourth|last)";
const HOW_OFTEN = [
  "daily|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|(?:half[- ])?termly|(?:semi-?|bi-?)?annually|annual|yearly",
  `(?:each|every)(?: (?:other|\\d+|two|three|four|five|six|eight|ten))? ${SPAN}`,
  `(?:each|every)(?: (?:other|second|${WHICH}))? ${NAMED_DAYS}s?`,
  `(?:(?:alternate|${WHICH}) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days`,
  `${WHICH}(?: and ${WHICH})? ${NAMED_DAYS}s?(?: (?:of|in))? (?:(?:each|every|the) )?month`,
  `(?:once|twice|(?:\\d+|two|three|four) times) (?:a|an|per|each|every) ${SPAN}`,
].join("|");
const ALWAYS =
  "on-?going|on going|continuous(?:ly)?|continual(?:ly)?|continuing|always|as needed|year[- ]round|all year(?: long)?|throughout(?: .*)?";
/** Work that goes on, or comes back, in plain lower-case words. */
export const ONGOING = new RegExp(
  `^(?:${ALWAYS}|${HOW_OFTEN}|(?:on-?going|continuous)[ ,;:-]+(?:${HOW_OFTEN}|throughout .*|all year))$`,
);
