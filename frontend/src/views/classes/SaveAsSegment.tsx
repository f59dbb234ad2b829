import { Button } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { isoDay } from "../../ui/format";
import type { Kind } from "./kinds";
import type { ListSearch } from "./search";
import { segmentOf } from "./segmentOf";

const SegmentDialog = lazy(() => import("../customers/SegmentDialog"));

/** Gives the customers of a class a name, to filter lists, reports and plans by; nothing where no segment could keep the filter. */
export function SaveAsSegment({ kind, search }: { kind: Kind; search: ListSearch }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const filters = segmentOf(kind, search, isoDay(dayjs()) ?? "");
  if (!filters) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("segments.saveList")}</Button>
      <Suspense fallback={null}>
        {open && (
          <SegmentDialog
            search={filters}
            note={t("segments.amongAll")}
            close={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
