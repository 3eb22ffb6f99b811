import { laterText } from "../../text/pane/later";
import { Later } from "../parts/Later";

/** The tab Report, as long as it can't do anything. */
export default function ReportScreen() {
  return <Later {...laterText.report} />;
}
