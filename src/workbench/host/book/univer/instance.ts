import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { FUNCTION_OVERRIDES } from "./functions";

/**
 * A Univer with what calculating needs and nothing to show: cells, formulas, and Excel's behavior where Univer's own
 * functions differ. Univer's sheets-formula plugin is left out: the book says itself what has to be calculated and when.
 * A page with Univer's own screen makes its own instance and registers the same overrides.
 */
export function createUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: FUNCTION_OVERRIDES });
  univer.registerPlugin(UniverSheetsPlugin, {});
  return univer;
}
