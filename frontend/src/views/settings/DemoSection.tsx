import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { queryClient } from "../../app/queryClient";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

export default function DemoSection() {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/demo");
  const form = useSubmit(async () => {
    await api.DELETE("/api/v1/demo", {});
    toast(t("settings.demo.removed"));
    await queryClient.invalidateQueries();
  });
  return (
    <Loaded query={query} rows={2}>
      {(demo) => (
        <div className="stack">
          <FormErrors messages={form.rest} />
          <p>
            {demo.present
              ? t("settings.demo.present", { count: demo.customers })
              : t("settings.demo.absent")}
          </p>
          {demo.present && (
            <div>
              <Popconfirm
                title={t("settings.demo.ask")}
                okText={t("settings.demo.remove")}
                onConfirm={() => void form.submit()}
              >
                <Button danger loading={form.busy}>
                  {t("settings.demo.remove")}
                </Button>
              </Popconfirm>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}
