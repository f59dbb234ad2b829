import { FilePdfOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { download } from "../../api/download";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import type { AccountPlan } from "./choices";

const AUDIENCES = ["CUSTOMER", "INTERNAL"] as const;

/** The plan on paper: the version in force, before the first the one that is written. */
export function PrintMenu({ plan }: { plan: AccountPlan }) {
  const { t } = useTranslation();
  const form = useSubmit(async (audience: (typeof AUDIENCES)[number]) => {
    await download(`/api/v1/key-account-plans/${plan.id}/document`, { audience });
    toast(t("accounts.printed"));
  });
  const items = AUDIENCES.map((audience) => ({
    key: audience,
    label: t(`accounts.printFor.${audience}`, { number: plan.inForce ?? plan.number }),
    onClick: () => void form.submit(audience),
  }));
  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button icon={<FilePdfOutlined />} loading={form.busy}>
          {t("accounts.print")}
        </Button>
      </Dropdown>
      {form.rest[0] && (
        <span className="late" role="alert">
          {form.rest[0]}
        </span>
      )}
    </>
  );
}
