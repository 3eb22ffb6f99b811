import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";

/** Functions that replace Univer's own. */
export const FUNCTION_OVERRIDES: [new (name: IFunctionNames) => BaseFunction, IFunctionNames][] = [];
