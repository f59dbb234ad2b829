import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { Loaded } from "../../ui/Loaded";
import { DemoRemoval } from "./DemoRemoval";

export default function DemoSection() {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/demo");
  const [asking, setAsking] = useState(false);
  return (
    <Loaded query={query} rows={2}>
      {(demo) => (
        <div className="stack">
          <p>
            {demo.present
              ? t("settings.demo.present", { count: demo.customers })
              : t("settings.demo.absent")}
          </p>
          {demo.present && (
            <div>
              <Button danger onClick={() => setAsking(true)}>
                {t("settings.demo.remove")}
              </Button>
            </div>
          )}
          {asking && <DemoRemoval demo={demo} close={() => setAsking(false)} />}
        </div>
      )}
    </Loaded>
  );
}
