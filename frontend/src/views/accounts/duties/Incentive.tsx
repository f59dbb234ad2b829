import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import type { Schemas } from "../../../api/types";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { Pill } from "../../../ui/Pill";
import { toast } from "../../../ui/toast";
import { CountedOrders } from "./CountedOrders";
import { IncentiveDialog, PayoutDialog } from "./IncentiveDialogs";
import type { DutySectionProps } from "./index";
import "./programmes.css";
import { refreshProgrammes } from "./refreshProgrammes";

type One = Schemas["Incentive"];

/** What the account is given for what it buys: what has accrued, what was paid, what remains. */
export function Incentive({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ edit?: One; pay?: One }>();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/incentives",
    { params: { query: { customerId: [customerId], limit: 50, count: true } } },
    byPage,
  );
  return (
    <>
      {writable && (
        <p className="programme-tools">
          <Button type="primary" onClick={() => setForm({})}>
            {t("incentive.add")}
          </Button>
        </p>
      )}
      <PagedRows
        pages={pages}
        bones={3}
        count={(count) => t("incentive.count", { count })}
        nobody={<p className="faint">{t("incentive.none")}</p>}
      >
        {(rows) => (
          <ul className="programmes">
            {rows.map((one) => (
              <Row
                key={one.id}
                one={one}
                edit={writable ? () => setForm({ edit: one }) : undefined}
                pay={writable ? () => setForm({ pay: one }) : undefined}
              />
            ))}
          </ul>
        )}
      </PagedRows>
      {form?.pay && <PayoutDialog incentive={form.pay} close={() => setForm(undefined)} />}
      {form && !form.pay && (
        <IncentiveDialog
          customerId={customerId}
          incentive={form.edit}
          close={() => setForm(undefined)}
        />
      )}
    </>
  );
}

async function takeBack(one: One, payoutId: string) {
  await api.GET("/api/v1/incentives/{id}", { params: { path: { id: one.id } } });
  await api.DELETE("/api/v1/incentives/{id}/payouts/{payoutId}", {
    params: { path: { id: one.id, payoutId }, header: { "If-Match": "*" } },
  } as never);
  await refreshProgrammes();
}

function Row({ one, edit, pay }: { one: One; edit?: () => void; pay?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const accrual = one.accrual;
  return (
    <li>
      <div className="programme-head">
        <h3>{one.title}</h3>
        <Pill>{t(`incentive.kind.${one.kind}`)}</Pill>
        {accrual && accrual.overpaid > 0 && (
          <Pill tone="late">{t("duties.lack.REBATE_OVERPAID")}</Pill>
        )}
        <span className="faint">
          {t("accounts.fromTo", { from: format.date(one.beginsOn), to: format.date(one.endsOn) })}
        </span>
        <span className="programme-tools">
          {accrual && pay && (
            <Button size="small" aria-label={`${t("incentive.pay")} ${one.title}`} onClick={pay}>
              {t("incentive.pay")}
            </Button>
          )}
          {edit && (
            <Button size="small" aria-label={`${t("action.edit")} ${one.title}`} onClick={edit}>
              {t("action.edit")}
            </Button>
          )}
        </span>
      </div>
      {one.rule && <p className="prose">{one.rule}</p>}
      <p className="faint">
        {one.products.length === 0
          ? t("programmes.allProducts")
          : one.products.map((product) => product.name).join("、")}
        {one.percent ? ` · ${t("incentive.off", { percent: format.number(one.percent) })}` : ""}
        {one.cost ? ` · ${t("incentive.costs", { cost: format.money(one.cost) })}` : ""}
      </p>
      <dl className="programme-facts">
        <Fact name={t("incentive.turnover")} value={format.money(one.turnover)} />
        <Fact name={t("incentive.quantity")} value={format.number(one.quantity)} />
        {accrual && (
          <>
            <Fact name={t("incentive.accrued")} value={format.money(accrual.accrued)} />
            <Fact name={t("incentive.paid")} value={format.money(accrual.paid)} />
            <Fact name={t("incentive.remaining")} value={format.money(accrual.remaining)} />
            {accrual.overpaid > 0 && (
              <Fact name={t("incentive.overpaid")} value={format.money(accrual.overpaid)} />
            )}
          </>
        )}
      </dl>
      {accrual && (
        <details className="programme-more">
          <summary>{t("incentive.how")}</summary>
          <p className="faint">{t(`incentive.mode.${one.tierMode ?? "WHOLE"}`)}</p>
          <ul className="programme-lines">
            {accrual.parts.map((part) => (
              <li key={part.from} className="num">
                {t(one.basis === "TURNOVER" ? "incentive.partOfMoney" : "incentive.partOfPieces", {
                  part:
                    one.basis === "TURNOVER" ? format.money(part.part) : format.number(part.part),
                  rate: format.number(part.rate),
                  amount: format.money(part.amount),
                })}
              </li>
            ))}
            {accrual.parts.length === 0 && <li className="faint">{t("incentive.noTier")}</li>}
          </ul>
        </details>
      )}
      <CountedOrders path="/api/v1/incentives/{id}/orders" id={one.id} count={one.orders} />
      {one.kind === "CONTEST" && <Ranking one={one} />}
      <ul className="programme-lines">
        {one.payouts.map((payout) => (
          <li key={payout.id}>
            <span>
              {t("incentive.payout", {
                day: format.date(payout.paidOn),
                amount: format.money(payout.amount),
                reference: payout.reference,
              })}
            </span>
            {payout.reason && <span className="faint">{payout.reason}</span>}
            {pay && (
              <Button
                size="small"
                aria-label={`${t("incentive.takeBack")} ${payout.reference}`}
                onClick={() =>
                  void takeBack(one, payout.id).then(() => toast(t("incentive.takenBack")))
                }
              >
                {t("incentive.takeBack")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

function Ranking({ one }: { one: One }) {
  const { t } = useTranslation();
  const format = useFormats();
  const ranking = $api.useQuery("get", "/api/v1/incentives/{id}/ranking", {
    params: { path: { id: one.id } },
  });
  return (
    <ol className="programme-lines" aria-label={t("incentive.ranking")}>
      {(ranking.data?.items ?? []).map((place) => (
        <li key={place.incentiveId}>
          <span className="num">{t("incentive.place", { place: place.place })}</span>
          <span>{place.customerName}</span>
          <span className="num">
            {one.basis === "TURNOVER" ? format.money(place.figure) : format.number(place.figure)}
          </span>
        </li>
      ))}
    </ol>
  );
}
