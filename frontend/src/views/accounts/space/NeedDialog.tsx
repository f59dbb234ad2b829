import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { isoDay } from "../../../ui/format";
import { RecordDialog } from "../../rivals/RecordDialog";
import type { RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import type { Cell } from "./choices";
import { refreshSpace } from "./refresh";

/** What they need of a product in a year; a new statement takes the place of the last one. */
export function NeedDialog({ cell, close }: { cell: Cell; close: () => void }) {
  const { t } = useTranslation();
  const fields: RecordField<"yearlyAmount" | "statedOn" | "source" | "note">[] = [
    {
      name: "yearlyAmount",
      label: t("space.yearlyAmount"),
      hint: t("space.yearlyAmountHint"),
      kind: "number",
      required: true,
    },
    {
      name: "statedOn",
      label: t("space.statedOn"),
      kind: "day",
      required: true,
      limit: "past",
    },
    { name: "source", label: t("space.source"), kind: "text", required: true, wide: true },
    { name: "note", label: t("programmes.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("space.stateNeedOf", { customer: cell.customerName, product: cell.productName })}
      draftKey={`productNeed.${cell.customerId}.${cell.productId}`}
      fields={fields}
      present={{ statedOn: isoDay(dayjs()) }}
      saved={t("space.needStated")}
      close={close}
      refresh={refreshSpace}
      save={(body) =>
        api.POST("/api/v1/customers/{id}/product-needs", {
          params: { path: { id: cell.customerId } },
          body: {
            productId: cell.productId,
            ...body,
          } as unknown as Schemas["CreateProductNeedRequest"],
        })
      }
    />
  );
}
