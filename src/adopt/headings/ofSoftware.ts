import { headingWords } from "./headingWords";

const OF_TESTS =
  /^(?:test case|defect|bug) (?:id|no|nr|number|#)$|^test (?:step|script|scenario|result)(?: id)?$|^test (?:id|no|nr|number|#)$|^test of .+|^step (?:to reproduce|expected|detail)$/;
const OF_REQUIREMENTS =
  /^(?:(?:non )?functional|business|system|software|user|dependent|engineering|marketing|technical|product) requirement$|^(?:requirement|req|use ?case|user story|scenario) (?:id|no|nr|number|#|name|description)$/;

/** True for a heading of tests and of the defects that they found. */
export function isHeadingOfTests(heading: string): boolean {
  return OF_TESTS.test(headingWords(heading).join(" "));
}

const EXPECTED = /^expected (?:result|outcome|output|behaviou?r)$/;
const PASSED = /^(?:pass(?:ed)?|fail(?:ed)?|pass fail)$/;
const STEP = /^(?:test )?steps?$/;
const CAME_OUT = /^actual (?:result|outcome|output|behaviou?r)$/;

/** True where headings say what is expected of each step and whether it passed, or came out otherwise: a form of tests. */
export function isFormOfTests(headings: readonly string[]): boolean {
  const said = headings.map((heading) => headingWords(heading).join(" "));
  const says = (pattern: RegExp): boolean => said.some((words) => pattern.test(words));
  return says(EXPECTED) && (says(PASSED) || (says(STEP) && says(CAME_OUT)));
}

/** True for a heading of what a product must do. */
export function isHeadingOfRequirements(heading: string): boolean {
  return OF_REQUIREMENTS.test(headingWords(heading).join(" "));
}

/** True for a heading of what somebody wants of a product, told as a story. */
export function isHeadingOfStories(heading: string): boolean {
  return headingWords(heading).join(" ") === "user story";
}
