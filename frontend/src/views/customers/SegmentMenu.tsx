import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { canBeSegment, useSegments, type Segment } from "./segments";
import { listOf, type CustomersSearch } from "./search";

const SegmentDialog = lazy(() => import("./SegmentDialog"));
const SegmentsDialog = lazy(() => import("./SegmentsDialog"));

interface Props {
  search: CustomersSearch;
  open: (search: CustomersSearch) => void;
}

/** Customers under a name: to open, to save what is filtered as one, and to look after one's own. */
export function SegmentMenu({ search, open }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const segments = useSegments().data?.items ?? [];
  const [dialog, setDialog] = useState<"save" | "manage">();
  const entry = (segment: Segment) => ({
    key: segment.id,
    label: segment.name,
    onClick: () => open(listOf(segment.list)),
  });
  const own = segments.filter((segment) => segment.ownerId === me.id);
  const others = segments.filter((segment) => segment.ownerId !== me.id);
  const group = (key: "mine" | "others", list: Segment[]) =>
    list.length > 0
      ? [
          {
            key,
            type: "group" as const,
            label: t(`segments.${key}`),
            children: list.map(entry),
          },
        ]
      : [];
  const items = [
    ...group("mine", own),
    ...group("others", others),
    ...(segments.length > 0 ? [{ type: "divider" as const }] : []),
    {
      key: "save",
      label: t("segments.save"),
      disabled: !canBeSegment(search),
      onClick: () => setDialog("save"),
    },
    { key: "manage", label: t("segments.manage"), onClick: () => setDialog("manage") },
  ];
  const close = () => setDialog(undefined);
  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button>
          {t("segments.title")} <DownOutlined />
        </Button>
      </Dropdown>
      <Suspense fallback={null}>
        {dialog === "save" && <SegmentDialog search={search} close={close} />}
        {dialog === "manage" && <SegmentsDialog close={close} open={open} />}
      </Suspense>
    </>
  );
}
