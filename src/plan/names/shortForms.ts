/** First names and what people are called by them, each group in lower case. */
const GROUPS = `
  abigail abby | albert al bert | alexander alex | alexandra alex sandra | alfred fred al | allison ali alli | andrew andy drew |
  anthony tony | antonio tony | barbara barb | benjamin ben | beth elizabeth liz lizzie betsy betty libby eliza | bradley brad |
  bridget bridgette | cameron cam | caroline carrie | catherine cathy kate katie cat | charles charlie chuck chas |
  christina chris tina christine | christopher chris | cynthia cindy | daniel dan danny | deborah debra deb debbie | dennis denny |
  diana di | donald don | douglas doug | edward ed eddie ted | eleanor ellie | emily em | eugene gene | frances fran |
  francis frank | francisco paco frank | frederick fred | gabriel gabe | gerald jerry | geoffrey geoff | gregory greg | henry hank |
  isabella bella | jacob jake | jacqueline jackie | james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny |
  jessica jess | joan joanie | john johnny jack jon | jonathan jon | joseph joe joey | joshua josh | judith judy | katherine kathryn kathy kate katie kat |
  kenneth ken kenny | kimberly kim | kristin kris | kristina kris tina | lawrence larry | leonard len lenny | leslie les | louis lou | margaret maggie meg peggy marge |
matthew matt | melissa mel missy | michael mike mick | mitchell mitch | nancy nan | natalie nat | nathaniel nathan nate |
  nicholas nick | pamela pam | patricia pat patty trish | patrick pat | peter pete | philip phil phillip | rachel rachael |
  randall randy | raymond ray | rebecca becky becca | richard rick rich dick ricky | robert rob bob bobby robbie | roberto beto |
  ronald ron | russell russ | samantha sam | samuel sam sammy | sandra sandy | stephen steve steven stephan | stephanie steph |
  susan sue suzie | suzanne sue | teresa terry theresa | terrence terry | theodore ted theo | thomas tom tommy | timothy tim | valerie val |
  victoria vicky tori | vincent vince vinny | virginia ginny | walter walt | william will bill billy liam | zachary zach
`;

const groupsOf = new Map<string, Set<number>>();
GROUPS.split("|").forEach((group, index) => {
  for (const name of group.trim().split(/\s+/))
    groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
});

/** True where one of two first names is a short or other form of the other. */
export function isShortForm(a: string, b: string): boolean {
  if (a === b) return false;
  const groups = groupsOf.get(b);
  return groups !== undefined && [...(groupsOf.get(a) ?? [])].some((index) => groups.has(index));
}
