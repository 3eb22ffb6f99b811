import type { Status } from "../values/status";
import { words } from "./wordList";

/**
 * Status words of real plans, by what they are counted as. Those under `ask` mean different things in different
 * districts ("Y" is yellow here and "yes" there): the user is asked once. Compared without regard to case; a district's
 * own list goes before this one.
 */
export const STATUS_WORDS: Readonly<Record<Status | "ask", readonly string[]>> = {
  "Not started": words(`
    Not started | Status pending | Planned | No action | No action taken | Not yet begun | To do |
    Upcoming | Pending | NS | Not begun | Not yet started | Not initiated | Open | New | Scheduled |
    Future | Backlog | Not implemented | Queued | To be started | Yet to start | Not yet | Proposed | Waiting to start | 0%
  `),
  "On track": words(`
    On track | In progress | On schedule | In progress / funded | Ahead of target | Underway | Working |
    Active | Some progress | Continuing | Launched | IP | OT | G | Green | Started | In process |
    On target | Progressing | Ahead of schedule | Making progress | Begun | Doing | Implementing |
    In development | WIP | Good progress | Under way | In implementation | On course | In motion | Going well
  `),
  "At risk": words(`
    At risk | Some disruption | Minor disruption | Behind schedule | Behind target | Delayed |
    Partially implemented | Behind | Slipping | Caution | Needs attention | Minor delays | A | Yellow |
    Amber | Partially met | Some concern | Some concerns | Concern | Limited progress | Late | Needs support
  `),
  "Off track": words(`
    Off track | Major disruption | Not-on-track | Not on track | Not met | Critical | Stalled | Blocked |
    Significantly delayed | R | Red | Off target | Major concerns | No progress | Failed | Stuck
  `),
  Complete: words(`
    Complete | Completed | Achieved | Met | Done | Fully implemented | Accomplished | Finished | Closed |
    100% | C | Implemented | Fulfilled | Delivered | Goal met | Fully met | Resolved
  `),
  Discontinued: words(`
    Canceled | Cancelled | Reconsidered | Discontinued | Archived | Dropped | Abandoned | Withdrawn |
    Removed | Terminated | No longer pursued
  `),
  ask: words(`
    Ongoing | Overdue | Not achieved | Deferred | Postponed | On hold | N/A | Continue/Modify | In review |
    Maintained | Revised | Modified | Carried over | On going | On-going | Under review | Paused |
    Not applicable | Tabled | Incomplete | Continued | Hold | TBD | Blue | Gray | Grey | Y
  `),
};
