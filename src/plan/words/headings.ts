import type { Field } from "../fields";
import { MEASURED_HEADINGS } from "./measuredHeadings";
import { words } from "./wordList";

/**
 * Column headings of real plan sheets, by the field that they most often stand for. Some stand under two fields: the
 * same word is a different level in different states, so headings propose and the cells below them decide.
 */
export const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  id: words(`
    Metric # | Goal # | Strategy No. | Activity No. | # | No. | Nr | Ref | Ref # | ID | ID # | Item # |
    Item no | Number | Code | Action # | Step # | Task # | Action ID | Task ID | Reference | Goal ID |
    Objective ID | Initiative ID | Item ID | KPI ID | Objective # | Strategy # | S.No | S/N | Sr No | Sl No |
    WBS | Objective No. | Serial | Initiative # | Benchmark ID | Activity ID | Num | Seq | SN |
    Strategy code | Goal number | Key | Unique ID | Task number | Outline number | Index |
    Identifier | Sno | Sl | Serial no | Row ID | Record ID | Finding # | Req ID |
    Item |
    Item number
  `),
  parent: words(`
    Cross-Reference | Need Addressed | Parent | District Goals | District Goal | Aligned to |
    Aligned District Goal | Supports | District Objective | Link | DIP Goal | Strategic Plan Alignment |
    LCAP Goal | Alignment | Goal link | District goal link | Initiative link | Objective link | Aligns to |
    Aligns with | Linked to | Linked goal | Serves | Parent ID | Parent goal | District initiative |
    District priority | Links to | Strategic plan goal | Strategic goal alignment | Connection to |
    Goal alignment | Related goal | Project | Program | Aligned goal | District plan | Linked objective |
    Linked initiative | Workstream | Work stream | Epic | Strategic link | Goal supported |
    Predecessor goal | Primary goal | Secondary goal | District strategic objective | District alignment |
    Objectives served | Initiative served | Objective served | For initiative | For objective | Belongs to |
    For | Serves district goal |
    Parent task | Parent item | Parent objective | Parent row |
    Links to strategic plan | Contributes to
  `),
  objective: words(`
    Goal | Goals | Strategic Objective | Priority Area | Commitment | Focus Area | Goal Area |
    Overarching Need | Strategic Goal | Strategic Direction | Essential Action | Key Issue | Pillar |
    Theme | Strategic Priority | Area of Focus | Domain | Standard | Big Rock | Core Value | School Goal |
    Strategic theme | Goal statement | SMART goal | Objective | Objectives | Priority | Strategic pillar |
    Goal description | Annual goal | Outcome goal | Focus | Key priority | Long-term goal | Aim |
    Strategic aim | Strategic thrust | Thrust | Improvement goal | Requirement | Student outcome goal | Strategic imperative |
    Obj. |
    Result level | Results chain | Results hierarchy | Intervention logic | Narrative summary |
    Key area | Key result area | KRA | Key performance area | Thematic area | Ambition |
    Strategic outcome
  `),
  initiative: words(`
    Objective | Initiative | Strategic Initiative | Major Improvement Strategy | MIS Title | Strategy |
    Strategies | Performance Objective | Key Strategy | Improvement Strategy | Tactic | Key Result |
    Theory of Action | Initiatives | Key initiative | Measurable objective | Sub-goal | Subgoal |
    Strategy description | Improvement priority | Practice | Evidence-based strategy | Requirement |
    Project name | Initiative name | Key objective | Sub-objective | Strategic action area | Intervention |
    Priority practice | Output | Outcome |
    Init. | Project | Projects |
    Evidence-based practice | Evidence-based intervention | EBP |
    Primary driver | Secondary driver |
    Programme | Sub-programme | Key output | Flagship project
  `),
  action: words(`
    Action Step | Action Steps | Activity | Activities | Strategy - Activity | Strategies/Activities |
    Action | Actions | AS/IB Name | Task | Activity Name | Steps (Strategies/Tactics) | Action Item |
    Action items | Implementation Step | Implementation steps | To Do | Deliverable | What | Tasks |
    Task name | Steps | Step | Actions to be taken | What will be done | Key actions | Key step | Key steps | Work item |
    Key activities | Task description | Deliverables | Specific actions | Major tasks | Planned activity |
    Next step | Next steps | Action to be taken | Recommended action | Strategic action | Sub-task |
    Subtask | Action plan | Milestone/Task | Activity description | Work to be done | Main activity |
    Key tasks | Agreed action | Management action | Proposed action | Actions required | To-do | Story |
    User story | What needs to be done | What will we do | How | Action required |
    Corrective action | Corrective actions | Mitigation plan | Mitigation action | Remediation | Remediation plan |
    Change idea | Change ideas | Work package | Remediation action | Corrective action plan | Planned action | Action needed | Countermeasure | Improvement action |
    Steps to be taken | Steps to success | Process step | Measures to be taken | Description of work |
    Work description | Scope of work
  `),
  lead: words(`
    Person(s) Responsible | Persons Responsible | Persons/Agency(ies) responsible | Staff Responsible |
    Owner | Key Personnel | Personnel | Assign | Allocation | Allocated to | Pending with | Position/Role Responsible | Positions Responsible | Assigned To | Assigned |
    Person in Charge | Team Leader | Responsible personnel | Lead Agencies | Human (*lead) | Lead | Leads |
    Lead Person/Position | Staff Responsible for Monitoring | Who | Responsible | Responsible Party |
    Responsibility | Champion | Point Person | Accountable | Contact | Sponsor | Responsible person |
    Person responsible | By whom | Owners | Assignee | Lead person | Project lead | Who is responsible |
    Task owner | Accountable person | PIC | Responsible staff | Lead staff | Goal owner | Project manager |
    Lead department | Responsible department | Agency | Lead agency | Responsible entity | Team member |
    Process owner | Action owner | Resource name | Team | Individual responsible | Responsible office |
    Leader | Coordinator | Executive sponsor | Led by | Organisation responsible | Actor | DRI |
    Responsible parties | Responsible individual | Responsible organization | Group responsible | Whom |
    Principal | School leader | Responsible team | Point of contact | POC | Driver | In charge | Implementer |
    Worker | Doer | Volunteer | Key staff | Assigned staff | Staff lead | Role responsible | Responsible role |
    Person monitoring | Persons monitoring | Monitored by | Assigned resource | Assigned resources | Resource name |
    Resource names | Resource assigned | Implementer | Signed off by |
    Lead partner | Lead beneficiary | Lead officer | Lead organisation | Lead institution | Lead entity |
    Lead ministry | Lead office | Lead teacher | Lead contact |
    Staff | Person | Persons | Action by | Actions by | Actioned by |
    Allocated to | Delegated to | Focal person | Focal point |
    Nodal officer | Implementing agency | Implementing partner | Implementing body | Cabinet member |
    Portfolio holder | Link governor | Named person |
    Resp. person | Resp. | Ownership | Working group | Sub-committee | Convenor | Convener | Facilitator |
    Personnel involved | People involved | Assigned person | Assigned team | Assigned member |
    Contact person | Key contact | Action officer
  `),
  support: words(`
    Collaborative Partners | Contributor | Support | Team | Consulted | Stakeholders | Partners | PD | PL |
    Supporting | Supporting staff | Support person | Supported by | Team members | Collaborators | Support team |
    Supporting units | Supporting unit | Supporting departments | Supporting department | Supporting team | Supporting teams | Supporting office | Supporting offices |
    Who else | Others involved | Participants | Partner | Involved | Contributors |
    Key partners | Supporting agencies | Assisted by | Support staff | With whom |
    Other actors | Other partners | Other departments |
    Who helps | Helpers | Helps | Helping | Assists | Assisting | Helped by |
    Informed | Inform |
    Partner organisations | Supporting partners | Other staff involved | Deputy | Additional support |
    Involved parties | Participating partners | Working with
  `),
  start: words(`
    Start | Start Date | Begin | Beginning Date | From | Anticipated Start Date | Start Month | Starts |
    Launch date | Begin date | Planned start | Date started | Start by | Start time | Starting date |
    Commencement | Actual start | Kick-off | Initiation date | Project start | Plan start | Date assigned |
    Plan start | Planned start | Start week | Activity start |
    Beginning | Commence | Est. start | Estimated start | Projected start | Kickoff date |
    Date initiated | Date opened | Open date | Expected start | Target start
  `),
  due: words(`
    End | End Date | Due Date | Completion | Proj. Completion Date | Timeline | Timelines | By |
    Timeline for Implementation | Time Period | Timeframe | Time frame | Target date | Target Dates | Target day | Target week | Target month |
    Milestones to complete by | By When | When | Deadline | Due | Completion Date | Finish date |
    Anticipated Completion | Finish | Projected Date | Month | Target completion | Expected completion |
    Completion deadline | Target completion date | Expected completion date | Date due | Due by |
    Date to be completed | Planned end | Estimated completion | Ends | Schedule | To be completed by |
    Planned finish | Complete by | Delivery date | ETA | Due on | Implementation timeline |
    Timing | Time line | Period of implementation | Timescale | Planned completion | Projected completion |
    Known dates | Plan end | Proposed date | Date needed | Dates | Implementation date | Due month |
    Estimated completion date | Target quarter | Expected date |
    Plan date | Planned date | Plan finish | End week | End month | Finish month | Activity due |
    Completion due | Needed by | Time scale | Target end | Target month | Expected date of completion |
    Expected finish | Expected end | Estimated finish | Estimated end | Projected finish
  `),
  completed: words(`
    Fixed date | Date fixed | Fixed on | Date Closed | Actual End | Date Completed | Completed On | Date done | Actual completion |
    Actual completion date | Actual finish | Completed date | Date of completion | Closed date | Date met |
    Actual end date | Close date | Finished on |
    Resolved | Resolved on | Date resolved |
    Closed on | Achieved on | Date achieved | Resolved date | Sign-off date | Signed off on | Date signed off
  `),
  status: words(`
    Status | Milestone Status | Progress Indicator | State | Stage | RAG | Health | Current Status |
    Update | Implementation | Implementation level | Level of implementation | Implementation Status | R/Y/G | On Track? | RAG status | RAG rating | BRAG | BRAG rating | Task status | Progress status |
    Progress | Done? | Complete? | Completed? | Status of implementation | Done | Completed | Met? |
    Project status | Implemented | Finished | Completion status | Rating status | Stoplight | Color | Status code | RYG | Mid-year status |
    Action status |
    Traffic light | Checked
  `),
  percent: words(`
    % Progress toward Completion | %Done | Progress | % Complete | Pct | Completion % | % Done |
    Percent complete | Percentage complete | Percent completed | % completed | Complete % | Progress % | % of completion |
    How far | How far along | Percent done | Percentage completed | % | Completion rate | Completion percent | Completion percentage | Percent completion | Pct complete | Percentage of completion
  `),
  note: words(`
    AS/IB Description | Description | Details | Detail | Action Description | Progress Since | Commentary |
    Analysis | Recommendations | Comments | Comment | Reasoning | Why | Notes | Note | Progress Notes | Status Update |
    Highlights | Narrative | Reflection | Remarks | Remark | Latest update | Progress update | Updates |
    Progress to date | Rationale | Explanation | Definition | Additional information | Progress report |
    Accomplishments | Obstacles | Lessons learned | Current progress | Other notes | Feedback |
    Next update | Observations | Status notes | Context | Background | Status comments | Summary | Strategy summary | Goal summary | Reason |
    Update notes | Mid-year update | Mid-year report | Year-end update | End-of-year update |
    Adjustments | Necessary adjustments | Adjustments needed | Course corrections | Mid-course corrections |
    Check-in | Management response | District response |
    Further information | Additional notes
  `),
  ...MEASURED_HEADINGS,
  resources: words(`
    Resources | Resource | Resourcing | Needed resources | Resources Needed | Supports Needed | Materials | PD |
    Staffing | Resources required | Required resources | Resource needs | Inputs | Materials needed |
    Resources/materials | Resource type | Kind of resource | Resource description | Tools needed |
    Training needed | Professional development activities | Professional learning |
    Professional development |
    Equipment | CPD | Training required
  `),
  funding: words(`
    Funding Sources | Funding source | Funding Status | Budget and Budget Source | Sources of Revenue |
    Budget | Fund | Cost | Amount | Title I | Proposed Expenditures | Total Funds | Estimated cost |
    Funding | Budget source | Source of funding | Costs | Fiscal impact | Funds | Budgeted amount |
    Source of funds | Funding amount | Financial resources | Cost estimate |
    Total cost | Projected cost | Expenditures | Allocation | Anticipated cost | Fund source |
    Financial implications | Financing
  `),
  unit: words(`
    School | Campus | Location | Site | Building | Department | LEA | School Name | Bldg | Unit | Division |
    Center | School site | School/Department | Campus name | Schools | Office | District | Site name |
    Name of school | School or department | Branch | Academy | Academies |
    Directorate | Faculty | Municipality | College
  `),
  cluster: words(`
    Cluster | Network | Feeder Pattern | Zone | Region | Quadrant | Learning Community | Pyramid |
    Portfolio | Feeder | Area | Cluster name | School network | Vertical team | Feeder group
  `),
  period: words(`
    Quarter | LCAP Year | Year | School Year | SY | FY | Term | Trimester | Period | Semester |
    Fiscal year | Reporting period | Academic year | Month | Rating period | Round | Plan year
  `),
  priority: words(`
    Priority | Priority level | Importance | Urgency | Priority rank | High/medium/low | MoSCoW | Rank |
    Ranking | Criticality
  `),
  rating: words(`
    Rating | Score | Self-rating | Self rating | Level | Confidence rating | Self-assessment | Rating 1-7 |
    Our rating | Ratings | Rubric score | Performance level | Self score |
    1–7 | 1-5 | 1-4 | Scale
  `),
  instrument: words(`
    Instrument | Rubric | Survey | Framework | Self-assessment tool
  `),
  item: words(`
    Component | Item | Question | Criterion | Criteria | Execution component | Indicator of practice |
    Dimension | Element | Standard | Reflection question | Prompt
  `),
  resourceKind: words(`
    Kind of resource needed | Resource kind
  `),
  amount: words(`
    How much | Amount needed | Quantity needed
  `),
  money: words(`
    One-off or permanent money | One-off or permanent | One-time or recurring | Recurring or one-time |
    One-time or ongoing funding | Kind of money | One-time/recurring | One-off/permanent | One-off/ongoing |
    One-time/ongoing | Recurring/one-time | One-time or ongoing | One-off or recurring | One-off or ongoing
  `),
  permanence: words(`
    Permanent work | Permanent or temporary | Work goes on | Sustained after the plan | Continues after the plan
  `),
  date: words(`
    Meeting date | Date of meeting | Visit date | Date of visit | Observation date | Date of observation |
    Date of entry | Walkthrough date
  `),
  discussed: words(`
    Benchmarks discussed | Milestones discussed | Benchmarks reviewed
  `),
  proposal: words(`
    Redesign proposal | Redesign idea | Proposal for redesign | Idea for redesign
  `),
  criterion: words(`
    Redesign criterion met | Meets redesign criteria
  `),
  decision: words(`
    Decision on proposal | Decision on the idea
  `),
  discussedWith: words(`
    Discussed with | Talked over with | Consulted with
  `),
  vision: words(`
    Vision | Vision statement | Our vision
  `),
  mission: words(`
    Mission | Mission statement | Our mission
  `),
  theoryOfAction: words(`
    Theory of action statement | If-then statement | If then statement | Theory of change
  `),
  other: words(`
    Expected barriers | Root Cause # 1 | Root cause | Barriers | Challenges | Risks | Assumptions |
    Duration | Buffer | Frequency | Modified | Modified by | Created | Created by | Category | Days |
    Review date | Approval date | Next review | Date for next review | Last updated | Date added |
    Estimated duration | Dependencies | Predecessors | Effort | Hours | Attachments | Last modified |
    Optimistic | Most likely | Pessimistic | Date created | Updated on | Phase | Review frequency |
    Monitoring frequency | Working days | Email | Phone | Date entered | Date reviewed | Tags | Version |
    Date approved | Last review | Reviewed by | Updated by | Approved by | Planned duration | Variance |
    Actual duration | Work days | Weeks | Notify | Review dates | Report date |
    Finding | Finding description | Gap | Gap identified | Gap description | Issue | Issue description | Problem |
    Problem statement | Concern | Weakness | Deficiency | Hrs | Man hours | Task mode | Active | Outline level | Created at |
    Section/Column | Unit of measure | Units of measure | Measurement unit | Float | Slack | Last update |
    Difference from baseline | Change from baseline | Growth from baseline |
    Depends on | Dependents | Successors | Blocked by | Late | Is recurring | Recurring | Labels | Checklist items | Completed by
  `),
};
