import type { GriffelStyle } from "@fluentui/react-components";

/** For what only a screen reader needs. */
export const hiddenFromSight: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  overflow: "hidden",
  clip: "rect(0 0 0 0)",
  whiteSpace: "nowrap",
};
