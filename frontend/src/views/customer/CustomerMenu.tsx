import { ApartmentOutlined, InboxOutlined, MergeOutlined, MoreOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";

const MergeDialog = lazy(async () => ({ default: (await import("./MergeDialog")).MergeDialog }));
const ParentDialog = lazy(async () => ({ default: (await import("./ParentDialog")).ParentDialog }));
const ReleaseDialog = lazy(async () => ({
  default: (await import("./ReleaseDialog")).ReleaseDialog,
}));

type Choice = "merge" | "parent" | "release";

/** What is done rarely. */
export function CustomerMenu({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<Choice>();
  const close = () => setOpen(undefined);
  const mayRelease = customer.ownerId != null && (customer.ownerId === me.id || can(me, "assign"));
  const items = [
    { key: "merge", icon: <MergeOutlined />, label: t("merge.title") },
    { key: "parent", icon: <ApartmentOutlined />, label: t("group.parent") },
    ...(mayRelease ? [{ key: "release", icon: <InboxOutlined />, label: t("release.title") }] : []),
  ];
  return (
    <>
      <Dropdown
        trigger={["click"]}
        placement="bottomRight"
        menu={{ items, onClick: ({ key }) => setOpen(key as Choice) }}
      >
        <Button className="customer-more" icon={<MoreOutlined />} aria-label={t("customer.more")} />
      </Dropdown>
      <Suspense fallback={null}>
        {open === "merge" && <MergeDialog customer={customer} close={close} />}
        {open === "parent" && <ParentDialog customer={customer} close={close} />}
        {open === "release" && <ReleaseDialog customer={customer} close={close} />}
      </Suspense>
    </>
  );
}
