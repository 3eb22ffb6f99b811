import type { Field } from "../fields";
import { words } from "./wordList";

type Measured =
  | "benchmark"
  | "benchmark:early"
  | "benchmark:short"
  | "benchmark:final"
  | "benchmarkType"
  | "whoseChange"
  | "group"
  | "measure"
  | "direction"
  | "baseline"
  | "target"
  | "actual"
  | "dataSource"
  | "evidence";

/** The headings of what is to be reached: benchmarks and measures, their figures, and what they are known by. */
export const MEASURED_HEADINGS: Readonly<Record<Extract<Field, Measured>, readonly string[]>> = {
  benchmark: words(`
    Benchmark | Benchmarks | 25% Benchmark | Implementation Benchmark | Milestones | Interim Measure |
    Interim Sample benchmarks | Performance benchmarks | Process Benchmark | Progress Benchmark |
    Checkpoint | Mid-year Benchmark | Milestone | Interim target | Key milestones | Quarterly benchmark |
    Checkpoints | Success criteria | Key milestone | Interim benchmark | What we will see |
    What we expect to see
  `),
  "benchmark:early": words(`
    Early evidence of change | Formative Evaluation | EEC | Early Evidence | Leading Indicator |
    Early Indicator | Process Outcome | Formative measure | Formative review | Formative |
    Leading indicators | Early benchmark | Adult practice benchmark
  `),
  "benchmark:short": words(`
    Interim outcomes | Short-term Outcomes | Short Term Outcome | Interim Outcome | Mid-year |
    Short-term outcome | Short-term goal | Mid-year outcome | Short-term benchmark | Short-term |
    Short term results | Intermediate outcome
  `),
  "benchmark:final": words(`
    Final outcomes | Summative Evaluation | Year 3 Outcome | Desired Outcome | EOY | Lagging Indicator |
    End of Year | Annual Target | Final Outcome | Summative | Lagging indicators | End-of-year outcome |
    Summative measure | Long-term outcome | Final benchmark | Long-term outcomes
  `),
  benchmarkType: words(`
    Benchmark type | Milestone type | Type of milestone | Type of benchmark | Outcome type | Type | Measure type | Indicator type |
    Kind of benchmark | Type of measure | Type of outcome | Type of indicator | Leading or lagging | Leading/lagging
  `),
  whoseChange: words(`
    Whose change | Who changes | Change in whom | Change of whom | Level of change | Whose practice |
    Change for | Whose practice changes
  `),
  group: words(`
    Benchmarks for Educators/Practitioners | Benchmarks for Students | Subgroups | Subgroup |
    Target Population | Beneficiary | Adult | Student Group | Student groups | Target group | Audience |
    Population | Student subgroup | Target audience | Beneficiaries | Students served |
    Grade levels served | Grade level | Grade levels | Disaggregation
  `),
  measure: words(`
    Measure | Measures | Metric | Metrics | Indicator | Indicator(s) | Indicators | KPI | KPIs |
    Performance Measures | Performance measure | Performance indicator | Assessment Measurements |
    Measurable Success Criteria | Success criteria | Exit criteria | Completion criteria | Goal Indicators | Method for Monitoring Effectiveness |
    Success metric | Evidence of Success | Indicators of Success | How will we know | Key Result |
    Measure of Success | Measures of success | Method for Monitoring Implementation | Monitoring System |
    Implementation Data | Monitoring plan | Progress Monitoring | Monitoring | Key performance indicator |
    KPI name | Metric name | Indicator name | Success indicator | Success measure | Key metric |
    How measured | How will progress be measured | Measurement | Outcome measure | Evaluation measure |
    Method of measurement | Evaluation method | How will success be measured | Outcome indicator |
    Output indicator | Performance metric | Objectively verifiable indicators |
    Gauging success | Measuring success | Measurable outcome | Measurable outcomes |
    OVI | OVIs | Success criterion | Criteria for success
  `),
  direction: words(`
    Direction | Desired direction | Increase or decrease | Increase/decrease | Better is | Polarity |
    Higher or lower | Good direction | Direction of change | Desired trend
  `),
  baseline: words(`
    Baseline | 2014-15 Results | Current | Starting Point | Prior Year | Where are we now | Baseline Data |
    Now | Baseline value | Baseline year | Starting value | Start value | Last year | Previous year |
    Current performance | Prior year actual | Current level | Initial value | Current benchmark
  `),
  target: words(`
    Target | Target Year 1 | Expected Outcome | Desired Outcome | 2015-16 Goals | Expectation | Goal Value |
    Aim | Expected | Targets | Target value | Goal | Annual goal | Year 1 target | Expected result |
    Expected results | Expected outcomes | Annual target | End target | Planned value | Performance target |
    Desired result | Outcome expected | Threshold | Desired level | Future state | Expected value |
    Target day | Target week | Target month
  `),
  actual: words(`
    Actual | Year 1 Outcome | Benchmark Attainment | Result | Results | Current Value | To date |
    EOY Result | Achieved | Actual value | Actuals | YTD | Current result | Value | Actual result |
    Year to date | Latest value | Latest | Attainment | Actual outcome | Score | Outcome to date |
    Outcome | Outcomes | Observed | Observed value | Achievement | Attained
  `),
  dataSource: words(`
    Data Source | Data sources | Evaluation Data Sources | As measured by | Means of verification |
    Assessment | Tool | Evidence Source | Source | Source of data | Measurement tool | Data collection |
    Source of verification | MOV | Assessment tool | Source of evidence | Data from |
    Data to be collected | Data collected | Data to collect
  `),
  evidence: words(`
    Evidence | Evidences | Artifacts | Artifact | Completion / Evidences | Documentation | Link |
    Evidence of Successful Completion | Evidence of Implementation | Attachment | Proof | Evidence link |
    Evidence of completion | Evidence of progress | Supporting documents | Evidence to be collected |
    Evidence collected | Documents | Evidence of impact | Links | Supporting evidence | Verification
  `),
};
