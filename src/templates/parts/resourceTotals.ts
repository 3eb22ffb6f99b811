import { COUNTED_KINDS } from "../../plan/resourceTotals";
import { listsText } from "../../text/templates/lists";
import { templatesText } from "../../text/templates";
import type { Refs, TemplateColumn } from "../types";

const MONEY = "Money";
const [ONE_OFF, PERMANENT] = listsText.words.money;
const { resources: words } = templatesText.values;

/** Tables have fewer rows. */
const ROWS = 100_000;

/** The row of the id that a cell names first: alone, before a wording, or among several. */
function firstNamed(refs: Refs, part: "objectives" | "initiatives", cell: string): string {
  const ids = refs.column(part, "id");
  const parted = `SUBSTITUTE(SUBSTITUTE(${cell},";"," ; "),"  "," ")`;
  const place = `FIND("; "&${ids}&" ","; "&${parted}&" ")`;
  const row = `ROW(${ids})-ROW(${refs.header(part, "id")})`;
  return `MOD(AGGREGATE(15,6,(${place}*${ROWS}+${row})/(${ids}<>""),1),${ROWS})`;
}

/** The objective with which a resource is counted: the first that it serves, or whose initiative it serves. */
export const OBJECTIVE_SERVED: TemplateColumn = {
  key: "objective",
  field: "other",
  width: 10,
  wrap: true,
  computed: {
    needs: ["objectives.id", "initiatives.id", "initiatives.serves"],
    formula: (refs) => {
      const { at, column } = refs;
      const id = (row: string) => `INDEX(${column("objectives", "id")},${row})`;
      const initiative = firstNamed(refs, "initiatives", at("serves"));
      const above = `INDEX(${column("initiatives", "serves")},${initiative})`;
      const [own, through] = [at("serves"), above].map((cell) => id(firstNamed(refs, "objectives", cell)));
      return `=IF(OR(${at("resource")}="",${at("serves")}=""),"",IFERROR(${own},IFERROR(${through},"")))`;
    },
  },
};

const NEEDS = ["objective", "resource", "kind", "amount", "money"].map((key) => `resources.${key}`);

/** Numbers of an objective's resources that meet conditions, added up; what is no number adds nothing. */
function sum({ at, column }: Refs, ...conditions: string[]): string {
  const own = `--(${column("resources", "objective")}=${at("id")})`;
  const met = conditions.map((condition) => `--(${condition})`);
  return `SUMPRODUCT(${[own, ...met, column("resources", "amount")].join(",")})`;
}

function count({ at, column }: Refs, condition: string): string {
  return `SUMPRODUCT(--(${column("resources", "objective")}=${at("id")}),--(${condition}))`;
}

function money(key: string, word: string): TemplateColumn {
  return {
    key,
    field: "other",
    width: 10,
    format: "count",
    computed: {
      needs: NEEDS,
      formula: (refs) => {
        const { at, column } = refs;
        const comes = `${column("resources", "money")}="${word}"`;
        const total = sum(refs, `${column("resources", "kind")}="${MONEY}"`, comes);
        return `=IF(OR(${at("objective")}="",${at("id")}=""),"",${total})`;
      },
    },
  };
}

/** What else there is, in words: by kind, and what could not be added up. */
const OTHER_RESOURCES: TemplateColumn = {
  key: "otherResources",
  field: "other",
  width: 11,
  wrap: true,
  computed: {
    needs: NEEDS,
    formula: (refs) => {
      const { at, column } = refs;
      const kind = column("resources", "kind");
      const comes = column("resources", "money");
      const known = [MONEY, ...COUNTED_KINDS].map((word) => `(${kind}="${word}")`).join("+");
      const unsaid = sum(refs, `${kind}="${MONEY}"`, `${comes}<>"${ONE_OFF}"`, `${comes}<>"${PERMANENT}"`);
      const parts = [
        ...COUNTED_KINDS.map((word) => [word, sum(refs, `${kind}="${word}"`)]),
        [words.unsaid, unsaid],
        [words.others, count(refs, `${known}=0`)],
        [words.withoutNumber, count(refs, `ISNUMBER(${column("resources", "amount")})=FALSE`)],
      ] as const;
      // Each once: what is nothing is taken out again.
      const all = parts.map(([word, number]) => `"; ${word} "&${number}&"|"`).join("&");
      const some = parts.reduce((text, [word]) => `SUBSTITUTE(${text},"; ${word} 0|","")`, all);
      return `=IF(OR(${at("objective")}="",${at("id")}=""),"",MID(SUBSTITUTE(${some},"|",""),3,255))`;
    },
  },
};

/** What an objective has to work with. */
export const RESOURCE_TOTALS: readonly TemplateColumn[] = [
  money("oneOffMoney", ONE_OFF),
  money("permanentMoney", PERMANENT),
  OTHER_RESOURCES,
];
