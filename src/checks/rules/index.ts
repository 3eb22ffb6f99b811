import type { Rule } from "../rule";
import { A1 } from "./A1";
import { A2 } from "./A2";
import { A3 } from "./A3";
import { A4 } from "./A4";
import { A5 } from "./A5";
import { B1 } from "./B1";
import { B2 } from "./B2";
import { B3 } from "./B3";
import { B4 } from "./B4";
import { B5 } from "./B5";
import { B6 } from "./B6";
import { B7 } from "./B7";
import { B8 } from "./B8";
import { B9 } from "./B9";
import { C1 } from "./C1";
import { C2 } from "./C2";
import { C3 } from "./C3";
import { C4 } from "./C4";
import { C5 } from "./C5";
import { C6 } from "./C6";
import { C7 } from "./C7";
import { C8 } from "./C8";
import { C9 } from "./C9";
import { C10 } from "./C10";
import { D1 } from "./D1";
import { D2 } from "./D2";
import { D3 } from "./D3";
import { D4 } from "./D4";
import { D5 } from "./D5";
import { D6 } from "./D6";
import { D7 } from "./D7";
import { D8 } from "./D8";
import { D9 } from "./D9";
import { D10 } from "./D10";
import { E1 } from "./E1";
import { E2 } from "./E2";
import { E3 } from "./E3";
import { E4 } from "./E4";
import { E5 } from "./E5";
import { E6 } from "./E6";
import { F1 } from "./F1";
import { F2 } from "./F2";
import { F3 } from "./F3";
import { F4 } from "./F4";
import { G1 } from "./G1";
import { G2 } from "./G2";
import { G3 } from "./G3";
import { G4 } from "./G4";
import { G5 } from "./G5";
import { G6 } from "./G6";
import { G7 } from "./G7";
import { G8 } from "./G8";

/** All rules, by category and number. */
export const RULES: readonly Rule[] = [
  A1,
  A2,
  A3,
  A4,
  A5,
  B1,
  B2,
  B3,
  B4,
  B5,
  B6,
  B7,
  B8,
  B9,
  C1,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
  C8,
  C9,
  C10,
  D1,
  D2,
  D3,
  D4,
  D5,
  D6,
  D7,
  D8,
  D9,
  D10,
  E1,
  E2,
  E3,
  E4,
  E5,
  E6,
  F1,
  F2,
  F3,
  F4,
  G1,
  G2,
  G3,
  G4,
  G5,
  G6,
  G7,
  G8,
];
