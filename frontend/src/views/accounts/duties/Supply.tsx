import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { Pill } from "../../../ui/Pill";
import type { DutySectionProps } from "./index";
import "./programmes.css";
import { AgreementDialog, ForecastDialog, StockDialog } from "./SupplyDialogs";

type Forecast = Schemas["SupplyForecast"];
type Form =
  | { kind: "stock"; productId?: string }
  | { kind: "agreement"; productId?: string; agreement?: Schemas["SupplyAgreement"] }
  | { kind: "forecast"; productId?: string; need?: Schemas["SupplyNeed"] };

/** Supply first: what they have, will need and were promised, and when it runs out. */
export function Supply({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Form>();
  const query = $api.useQuery("get", "/api/v1/supply-forecasts", {
    params: { query: { customerId } },
  });
  const close = () => setForm(undefined);
  return (
    <>
      {writable && (
        <p className="programme-tools">
          <Button type="primary" onClick={() => setForm({ kind: "stock" })}>
            {t("supply.tell")}
          </Button>
          <Button onClick={() => setForm({ kind: "agreement" })}>{t("supply.agree")}</Button>
          <Button onClick={() => setForm({ kind: "forecast" })}>{t("supply.expect")}</Button>
        </p>
      )}
      <Loaded query={query} rows={4}>
        {(data) =>
          data.items.length === 0 ? (
            <p className="faint">{t("supply.none")}</p>
          ) : (
            <ul className="programmes">
              {data.items.map((one) => (
                <Line key={one.productId} one={one} open={writable ? setForm : undefined} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {form?.kind === "stock" && (
        <StockDialog customerId={customerId} productId={form.productId} close={close} />
      )}
      {form?.kind === "agreement" && (
        <AgreementDialog
          customerId={customerId}
          productId={form.productId}
          agreement={form.agreement}
          close={close}
        />
      )}
      {form?.kind === "forecast" && (
        <ForecastDialog
          customerId={customerId}
          productId={form.productId}
          need={form.need}
          close={close}
        />
      )}
    </>
  );
}

function Line({ one, open }: { one: Forecast; open?: (form: Form) => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const quantity = (value: number | null | undefined) =>
    value === null || value === undefined
      ? "–"
      : `${format.number(value)} ${one.unit ?? ""}`.trim();
  const { productId } = one;
  return (
    <li>
      <div className="programme-head">
        <h3>
          {one.productCode} {one.productName}
        </h3>
        {one.missing.map((lack) => (
          <Pill key={lack} tone={lack === "SHORTAGE" ? "late" : "warn"}>
            {t(`duties.lack.${lack}`)}
          </Pill>
        ))}
        {open && (
          <span className="programme-tools">
            <Button
              size="small"
              aria-label={`${t("supply.tell")} ${one.productName}`}
              onClick={() => open({ kind: "stock", productId })}
            >
              {t("supply.tell")}
            </Button>
            <Button
              size="small"
              aria-label={`${t("supply.agree")} ${one.productName}`}
              onClick={() => open({ kind: "agreement", productId })}
            >
              {t("supply.agree")}
            </Button>
          </span>
        )}
      </div>
      <dl className="programme-facts">
        <div>
          <dt>{t("supply.stock")}</dt>
          <dd className="num">
            {quantity(one.stock?.quantity)}
            {one.stock && (
              <small className="faint">
                {" "}
                {format.date(one.stock.toldOn)} {one.stock.toldBy ?? ""}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("supply.deliveredSince")}</dt>
          <dd className="num">{one.stock ? quantity(one.deliveredSince) : "–"}</dd>
        </div>
        <div>
          <dt>{t("supply.runsOutOn")}</dt>
          <dd className="num">
            {one.runsOutOn
              ? format.date(one.runsOutOn)
              : t(one.stock ? "supply.notWithinAYear" : "supply.unknown")}
          </dd>
        </div>
      </dl>
      <details className="programme-more" open={one.missing.length > 0}>
        <summary>{t("supply.months")}</summary>
        <p className="faint">{t("supply.monthsAbout")}</p>
        <ul className="programme-months" aria-label={t("supply.months")}>
          {one.months.map((need) => (
            <li key={need.month}>
              <Month
                need={need}
                open={open && (() => open({ kind: "forecast", productId, need }))}
              />
            </li>
          ))}
        </ul>
      </details>
      <ul className="programme-lines" aria-label={t("supply.agreements")}>
        {one.agreements.map((agreement) => (
          <li key={agreement.id}>
            <span>
              {t("supply.agreed", {
                quantity: quantity(agreement.quantity),
                from: format.date(agreement.beginsOn),
                to: format.date(agreement.endsOn),
              })}
            </span>
            <span className="faint">
              {t("supply.ofAgreed", {
                delivered: quantity(agreement.delivered),
                left: quantity(agreement.left),
                reserved: quantity(agreement.reserved),
              })}
            </span>
            {open && (
              <Button
                size="small"
                aria-label={`${t("supply.changeAgreement")} ${one.productName}`}
                onClick={() => open({ kind: "agreement", productId, agreement })}
              >
                {t("action.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Month({ need, open }: { need: Schemas["SupplyNeed"]; open?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const corrected = need.corrected !== null && need.corrected !== undefined;
  const what = (
    <>
      <small>{format.month(need.month)}</small>
      <span className="num">{format.number(need.quantity)}</span>
      {corrected && (
        <small>{t("supply.proposed", { quantity: format.number(need.proposed) })}</small>
      )}
    </>
  );
  return open ? (
    <button
      type="button"
      className="programme-month"
      data-corrected={corrected}
      title={need.reason ?? undefined}
      onClick={open}
    >
      {what}
    </button>
  ) : (
    <span className="programme-month" data-corrected={corrected} title={need.reason ?? undefined}>
      {what}
    </span>
  );
}
