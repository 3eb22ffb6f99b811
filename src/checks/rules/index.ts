import type { Rule } from "../rule";
import { B1 } from "./B1";
import { B2 } from "./B2";
import { B3 } from "./B3";
import { D1 } from "./D1";
import { D3 } from "./D3";
import { G1 } from "./G1";

/** All rules, by their ids. */
export const RULES: readonly Rule[] = [B1, B2, B3, D1, D3, G1];
