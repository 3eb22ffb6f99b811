const KEPT = /\b(?:old|copy|backup|back-up|archived?|previous|superseded|do not use|draft)\b|\(\d\)$/i;

/** True for what people call a sheet that they keep and don't work on any more: "Copy of Tracker", "SIP old", "Plan (2)". */
export function isCalledKept(name: string): boolean {
  return KEPT.test(name);
}
