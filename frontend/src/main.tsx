import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "antd/dist/reset.css";
import "./ui/base.css";
import { App } from "./app/App";
import { startI18n } from "./i18n";
import { watchComposition } from "./ui/ime";
import { applyTheme } from "./ui/theme";

applyTheme();
watchComposition();
void startI18n().then(() => {
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
