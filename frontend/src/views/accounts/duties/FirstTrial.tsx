import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { isoDay, useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { Pill } from "../../../ui/Pill";
import { RecordDialog } from "../../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import type { DutySectionProps } from "./index";
import { useProductOptions } from "../../rivals/products";
import "./programmes.css";
import { refreshProgrammes } from "./refreshProgrammes";

type Row = Schemas["FirstTrial"];
const ANSWERS = ["INTERESTED", "DECLINED", "TRIAL"] as const;

/** New products, and how far each has come at this account. */
export function FirstTrial({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const [offer, setOffer] = useState<{ productId?: string; offerId?: string | null }>();
  const query = $api.useQuery("get", "/api/v1/first-trials", {
    params: { query: { customerId: [customerId], limit: 200 } },
  });
  return (
    <>
      {writable && (
        <p className="programme-tools">
          <Button onClick={() => setOffer({})}>{t("firstTrial.offer")}</Button>
        </p>
      )}
      <Loaded query={query} rows={3}>
        {(data) =>
          data.items.length === 0 ? (
            <p className="faint">{t("firstTrial.none")}</p>
          ) : (
            <ul className="programmes">
              {data.items.map((one) => (
                <li key={one.productId}>
                  <div className="programme-head">
                    <h3>
                      {one.productCode} {one.productName}
                    </h3>
                    <Pill tone={toneOf(one)}>{t(`firstTrial.standing.${one.standing}`)}</Pill>
                    <span className="faint">
                      {t("firstTrial.launched", { day: format.date(one.launchedOn) })} ·{" "}
                      {one.offeredOn
                        ? t("firstTrial.offered", { day: format.date(one.offeredOn) })
                        : t("duties.dueDay", { day: format.date(one.dueOn) })}
                    </span>
                    {one.trialId && (
                      <Link to="/test-trials/$id" params={{ id: one.trialId }}>
                        {t("firstTrial.trial")}
                      </Link>
                    )}
                    {writable && (
                      <span className="programme-tools">
                        <Button
                          size="small"
                          type={one.offerId ? "default" : "primary"}
                          aria-label={`${t(one.offerId ? "firstTrial.answer" : "firstTrial.offer")} ${one.productName}`}
                          onClick={() => setOffer(one)}
                        >
                          {t(one.offerId ? "firstTrial.answer" : "firstTrial.offer")}
                        </Button>
                      </span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {offer && (
        <OfferForm
          customerId={customerId}
          productId={offer.productId}
          offerId={offer.offerId ?? undefined}
          close={() => setOffer(undefined)}
        />
      )}
    </>
  );
}

function toneOf(row: Row) {
  if (row.standing === "NOT_OFFERED") return "warn";
  return row.standing === "TESTED" || row.standing === "BOUGHT" ? "strong" : undefined;
}

interface FormProps {
  customerId: string;
  productId?: string;
  offerId?: string;
  close: () => void;
}

function OfferForm(props: FormProps) {
  const { offerId } = props;
  const known = $api.useQuery(
    "get",
    "/api/v1/product-offers/{id}",
    { params: { path: { id: offerId ?? "" } } },
    { enabled: offerId !== undefined },
  );
  if (offerId === undefined) return <OfferDialog {...props} />;
  return known.data ? <OfferDialog {...props} offer={known.data} /> : null;
}

function OfferDialog({
  customerId,
  productId,
  offer,
  close,
}: FormProps & { offer?: Schemas["ProductOffer"] }) {
  const { t } = useTranslation();
  const options = useProductOptions();
  const trials = $api.useQuery("get", "/api/v1/test-trials", {
    params: { query: { customerId: [customerId], limit: 100 } },
  });
  const tested = (trials.data?.items ?? []).filter((one) => one.productId === offer?.productId);
  const fields: RecordField<
    "productId" | "offeredOn" | "answer" | "answeredOn" | "trialId" | "note"
  >[] = [
    ...(offer
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
    {
      name: "offeredOn",
      label: t("firstTrial.offeredOn"),
      kind: "day",
      required: true,
      limit: "past",
    },
    {
      name: "answer",
      label: t("firstTrial.answerHead"),
      kind: "choice",
      options: ANSWERS.map((value) => ({ value, label: t(`firstTrial.answers.${value}`) })),
    },
    { name: "answeredOn", label: t("firstTrial.answeredOn"), kind: "day", limit: "past" },
    ...(tested.length === 0
      ? []
      : [
          {
            name: "trialId" as const,
            label: t("firstTrial.trial"),
            kind: "choice" as const,
            options: tested.map((one) => ({
              value: one.id,
              label: `${one.productName} ${one.begunOn}`,
            })),
          },
        ]),
    { name: "note", label: t("programmes.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t(offer ? "firstTrial.answer" : "firstTrial.offer")}
      draftKey={`productOffer.${customerId}.${offer?.id ?? productId ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, offer ?? { productId, offeredOn: isoDay(dayjs()) })}
      saved={t("firstTrial.saved")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        if (offer) {
          await api.PATCH("/api/v1/product-offers/{id}", {
            params: { path: { id: offer.id } },
            body: body as unknown as Schemas["ProductOfferPatch"],
          });
        } else {
          await api.POST("/api/v1/product-offers", {
            body: { customerId, ...body } as unknown as Schemas["CreateProductOfferRequest"],
          });
        }
      }}
    />
  );
}
