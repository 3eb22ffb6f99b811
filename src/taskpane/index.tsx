import { createRoot } from "react-dom/client";

void Office.onReady(() => {
  createRoot(document.getElementById("root")!).render(<p>Throughline</p>);
});
