import { words } from "./wordList";

/** Headings that mean something only when they stand alone: inside a longer heading these words say nothing. */
export const ONLY_WHOLE_HEADINGS = words(`
  What | Who | When | How | By | From | End | Ends | Begin | Start | Starts | Number | Key | % | Current |
  Support | Supports | Team | Center | Area | Item | Index | Link | Links | Links to | Month | Year |
  Adult | Value | Type | Color | Level | Source | Tool | Unit | State | Stage | Update | Updates | Done |
  Completed | Completion | Achieved | Expected | Contact | Office | Standard | Expectation | Step | Whom |
  Output | Practice | Focus | Program | Project | Story | PD | PL | Latest | Round | Element | Agency |
  District | Actor | Rank | Survey | Framework | Direction | Due | Days | Weeks | Hours | Created |
  Modified | Category | Phase | Version | Domain | Formative | Summative | Assessment | Schedule | Serves |
  Title I | Fund | SY | FY | Term | Reason | Summary | Context | Score | Outcome | Standards |
  Question | Involved | Person | Persons | Resolved | Late | Assigned | Assign | Personnel | Serial | Region | Inputs | Finish | Aim | Theme | Health | Tags |
  Staff | Partner | Document | Documents | Rubric |
  Exit criteria | Completion criteria | For | Init. | Obj. | Scale | Principal | Now | Implementation
`);
