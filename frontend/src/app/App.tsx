import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App as AntApp, ConfigProvider } from "antd";
import { useCalm } from "../ui/motion";
import { antdTheme, calmTheme } from "../ui/theme";
import { Toasts } from "../ui/Toasts";
import { Boundary } from "./Boundary";
import { useLanguage } from "./language";
import { queryClient } from "./queryClient";
import { router } from "./router";
import { SessionGuard } from "./SessionGuard";

export function App() {
  const { antdLocale } = useLanguage();
  const theme = useCalm() ? calmTheme : antdTheme;
  return (
    <ConfigProvider locale={antdLocale} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp>
        <Boundary>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <SessionGuard />
          </QueryClientProvider>
        </Boundary>
        <Toasts />
      </AntApp>
    </ConfigProvider>
  );
}
