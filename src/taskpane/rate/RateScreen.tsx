import { laterText } from "../../text/pane/later";
import { Later } from "../parts/Later";

/** The tab Rate, as long as it can do nothing. */
export default function RateScreen() {
  return <Later {...laterText.rate} />;
}
