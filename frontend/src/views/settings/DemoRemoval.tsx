import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

interface Props {
  demo: Schemas["DemoData"];
  close: () => void;
}

/** Asks first, because nothing brings the demonstration back. */
export function DemoRemoval({ demo, close }: Props) {
  const { t } = useTranslation();
  const form = useSubmit(async () => {
    await api.DELETE("/api/v1/demo", {});
    close();
    toast(t("settings.demo.removed"));
    await queryClient.invalidateQueries();
  });
  return (
    <Modal open title={t("settings.demo.ask")} footer={null} onCancel={close} width={460}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void form.submit();
        }}
      >
        <FormErrors messages={form.rest} />
        <ul className="demo-what">
          <li>{t("settings.demo.goesCustomers", { count: demo.customers })}</li>
          <li>{t("settings.demo.goesPeople", { count: demo.people })}</li>
          <li>{t("settings.demo.stays")}</li>
        </ul>
        <div className="form-foot">
          <Button danger type="primary" htmlType="submit" loading={form.busy}>
            {t("settings.demo.remove")}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Modal>
  );
}
