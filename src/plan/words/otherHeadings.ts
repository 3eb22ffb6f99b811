import { words } from "./wordList";

/** Headings of tables that are no plan: rosters, budgets, stock lists, time sheets, registers, shopping lists. */
export const HEADINGS_OF_OTHER_TABLES = words(`
  First name | Last name | Surname | Phone | Phone number | Telephone | Mobile | Address | Zip | Zip code |
  City | Postcode | E-mail | Email | Email address | Date of birth | DOB | Gender | Birthday | Job title |
  Student | Student name | Student ID | Grade | GPA | Exam | Quiz | Homework | Midterm | Attendance |
  Final grade | Marks | Points | Test case | Test case ID | Expected result | Actual result |
  Steps to reproduce | Bug | Defect | Severity | SKU | Quantity | Qty | Unit price | Price | Unit cost |
  Subtotal | Line total | Invoice | Invoice # | Invoice number | Vendor | Supplier | Stock | In stock |
  Reorder level | Barcode | Serial number | Model | Manufacturer | Warranty | Purchase date | Asset |
  Asset tag | Condition | Debit | Credit | Balance | Account | Account number | Payment | Check # |
  Transaction | Paid | Salary | Wage | Hourly rate | Time in | Time out | Clock in | Clock out | Overtime |
  Hours worked | Total hours | Break | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday |
  Sunday | Event | Venue | Room | Period 1 | Lesson | Teacher | Course | Class | Subject | Credits |
  Instructor | Ingredient | Recipe | Likelihood | Probability | Impact | Risk | Risk score | Mitigation |
  Hazard | Contingency | Inherent risk | Term | Definition | Acronym | Abbreviation | URL | Website |
  Username | Password | Company | Customer | Client | Order date | Order ID | Product | Shipping | Revenue |
  Expense | Income | Net income | Discount | Field | Data type | Field name | Column name | Variable |
  Example | Format | Allowed values | Tax | Cash | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Oct |
  Nov | Dec | Mileage | Odometer | Applicant | Interview date | Position | Employee | Employee ID |
  Employee name | Hire date | Sex | Age | Author | ISBN | Publisher | Genre | Team name | Opponent | Home |
  Away | Timestamp | Time stamp | Wins | Losses | Weight | Reps |
  Risk ID | Risk description | Risk statement | Risk event | Risk level | Risk rating | Risk owner | Risk category |
  Risk response | Risk impact | Risk likelihood | Residual risk | Response strategy | Treatment option | Mitigating controls |
  Communication type | Type of communication | Communication method | Method of communication | Communication objective |
  Delivery method | Channel | Medium | Recipient | Sender | Recurrence | Distribution | Message | Key message |
  Feedback mechanism | Route | Driver | Riders | Meeting | Role | Job role | Headcount | FTE | App version | Reported by | Workaround | Grant | Funder | Grantor | Award | Award amount | Learning target | Learning objective |
  Essential question | Communication format | Communication frequency | Frequency of communication | Stakeholder name | Stakeholder type | Influence | Interest | Engagement strategy | Organization |
  Organisation | Project role | Labor | Labour | Rate | Rate/hour | Hour rate | Hr rate | Rate per hour | Day rate | Labor rate | Hours | Labor hours | Units | $/unit |
  Fixed cost | Extended cost | Variance | Under/over | Encumbered | Expended | Object code | Module | Screen | Precondition |
  Document name | Document title | Document type | Document owner | Document description | Document number | Folder | File name |
  Index | Version | Rank | Ranking | Full name | Middle name | Nickname |
  Country | Latitude | Longitude | Height | Width | Material | Device | Serial no | Brand |
  Batch | Expiry date | Expiration date | Best before | Date of purchase | Fee | Tuition | Rent | Currency | Exchange rate |
  Sales | Profit | Margin | Cost per unit | Total cost per unit | Bank | Threat | Vulnerability | Existing controls | RPN |
  Pass/fail | Passed | Failed | Requirement ID | Requirement description | Environment | Average |
  Question | Answer | Correct answer | Option A | Option B | Option C | Option D | IP address | Host name | Port | Server |
  Operating system | Patient | Diagnosis | Dosage | Species | Player | Artist | Album | Movie |
  Seat | Flight | Hotel | Guest | RSVP | Gift | Dish | Menu | Breakfast | Lunch | Dinner | Calories | Exercise | Sets |
  Opening balance | Closing balance | Amount paid | Amount due | Balance due | License plate | VIN |
  Logged by | Return type |
  Postcondition | System behavior | System behaviour | Story points | Tested | Proficient | Percent proficient
`);
