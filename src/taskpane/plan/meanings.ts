import { BENCHMARK_TYPES } from "../../plan/values/benchmarkWords";
import { STATUSES } from "../../plan/values/status";
import { stateText } from "../../text/stateSheet";

/** What a status word can count as, with how that is called. */
export const STATUS_MEANINGS = STATUSES.map((status) => [status, status] as const);

/** What a word for a type of benchmark can count as, in the same way. */
export const TYPE_MEANINGS = BENCHMARK_TYPES.map((type) => [type, stateText.typeWords.types[type]] as const);
