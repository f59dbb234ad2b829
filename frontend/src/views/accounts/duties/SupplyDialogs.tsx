import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { isoDay } from "../../../ui/format";
import { RecordDialog } from "../../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import { useProductOptions } from "../../rivals/products";
import { refreshProgrammes } from "./refreshProgrammes";

interface Props {
  customerId: string;
  /** Known when one begins at a product. */
  productId?: string;
  close: () => void;
}

/** What they said that they have. */
export function StockDialog({ customerId, productId, close }: Props) {
  const { t } = useTranslation();
  const options = useProductOptions();
  const fields: RecordField<"productId" | "quantity" | "toldOn" | "toldBy" | "note">[] = [
    {
      name: "productId",
      label: t("programmes.product"),
      kind: "choice",
      required: true,
      options,
      wide: true,
    },
    { name: "quantity", label: t("supply.quantity"), kind: "number", required: true },
    { name: "toldOn", label: t("supply.toldOn"), kind: "day", required: true, limit: "past" },
    { name: "toldBy", label: t("supply.toldBy"), kind: "text", wide: true },
    { name: "note", label: t("programmes.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("supply.tell")}
      draftKey={`accountStock.${customerId}.${productId ?? "new"}`}
      fields={fields}
      present={{ productId, toldOn: isoDay(dayjs()) }}
      saved={t("supply.told")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        await api.POST("/api/v1/account-stocks", {
          body: { customerId, ...body } as unknown as Schemas["TellAccountStockRequest"],
        });
      }}
    />
  );
}

/** What is expected of a month instead of what former years propose. */
export function ForecastDialog({
  customerId,
  productId,
  need,
  close,
}: Props & { need?: Schemas["SupplyNeed"] }) {
  const { t } = useTranslation();
  const options = useProductOptions();
  const first = dayjs().startOf("month");
  const months = Array.from({ length: 12 }, (_, i) => isoDay(first.add(i, "month")) ?? "");
  const fields: RecordField<"productId" | "month" | "quantity" | "reason">[] = [
    {
      name: "productId",
      label: t("programmes.product"),
      kind: "choice",
      required: true,
      options,
      wide: true,
    },
    {
      name: "month",
      label: t("supply.month"),
      kind: "choice",
      required: true,
      options: months.map((value) => ({ value, label: value.slice(0, 7) })),
    },
    {
      name: "quantity",
      label: t("supply.quantity"),
      kind: "number",
      hint: t("supply.quantityHint"),
    },
    { name: "reason", label: t("programmes.reason"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("supply.expect")}
      draftKey={`supplyForecast.${customerId}.${productId ?? "new"}.${need?.month ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, {
        productId,
        month: need?.month ?? months[0],
        quantity: need?.corrected,
        reason: need?.reason,
      })}
      saved={t("supply.expected")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        await api.POST("/api/v1/supply-forecasts", {
          body: { customerId, ...body } as unknown as Schemas["CorrectSupplyForecastRequest"],
        });
      }}
    />
  );
}

/** What they are promised. */
export function AgreementDialog({
  customerId,
  productId,
  agreement,
  close,
}: Props & { agreement?: Schemas["SupplyAgreement"] }) {
  const { t } = useTranslation();
  // What is written is held against what was read when the form came up.
  $api.useQuery(
    "get",
    "/api/v1/supply-agreements/{id}",
    { params: { path: { id: agreement?.id ?? "" } } },
    { enabled: agreement !== undefined },
  );
  const options = useProductOptions();
  const fields: RecordField<
    "productId" | "beginsOn" | "endsOn" | "quantity" | "reserved" | "note"
  >[] = [
    ...(agreement
      ? []
      : [
          {
            name: "productId" as const,
            label: t("programmes.product"),
            kind: "choice" as const,
            required: true,
            options,
            wide: true,
          },
        ]),
    { name: "beginsOn", label: t("programmes.beginsOn"), kind: "day", required: true },
    { name: "endsOn", label: t("programmes.endsOn"), kind: "day", required: true },
    { name: "quantity", label: t("supply.quantity"), kind: "number", required: true },
    { name: "reserved", label: t("supply.reserved"), kind: "number" },
    { name: "note", label: t("programmes.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t(agreement ? "supply.changeAgreement" : "supply.agree")}
      draftKey={`supplyAgreement.${customerId}.${agreement?.id ?? productId ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, agreement ?? { productId })}
      saved={t("supply.agreedSaved")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        if (agreement) {
          await api.PATCH("/api/v1/supply-agreements/{id}", {
            params: { path: { id: agreement.id } },
            body: {
              ...body,
              reserved: body.reserved ?? 0,
            } as unknown as Schemas["SupplyAgreementPatch"],
          });
        } else {
          await api.POST("/api/v1/supply-agreements", {
            body: { customerId, ...body } as unknown as Schemas["CreateSupplyAgreementRequest"],
          });
        }
      }}
    />
  );
}
