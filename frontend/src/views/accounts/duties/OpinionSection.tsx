import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { Pill } from "../../../ui/Pill";
import type { DutySectionProps } from ".";
import "./duties.css";
import { ConsequenceDialog, OpinionDialog, type Opinion } from "./OpinionDialogs";

type Open = { opinion?: Opinion; form: "record" | "follow" };

/** 人员评价: what the account thinks of our people, and what followed. */
export function OpinionSection({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/account-opinions",
    { params: { query: { customerId: [customerId], limit: 20, count: true } } },
    byPage,
  );
  return (
    <>
      <PagedRows
        pages={pages}
        bones={2}
        count={(count) => t("duties.opinion.count", { count })}
        nobody={<p className="faint">{t("duties.opinion.none")}</p>}
      >
        {(rows) => (
          <ul className="duty-rows">
            {rows.map((one) => (
              <Row key={one.id} one={one} writable={writable} open={setOpen} />
            ))}
          </ul>
        )}
      </PagedRows>
      {writable && (
        <Button onClick={() => setOpen({ form: "record" })}>{t("duties.opinion.add")}</Button>
      )}
      {open?.form === "record" && (
        <OpinionDialog customerId={customerId} opinion={open.opinion} close={close} />
      )}
      {open?.form === "follow" && open.opinion && (
        <ConsequenceDialog opinion={open.opinion} close={close} />
      )}
    </>
  );
}

interface RowProps {
  one: Opinion;
  writable: boolean;
  open: (what: Open) => void;
}

function Row({ one, writable, open }: RowProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { followed } = one;
  return (
    <li>
      <div className="row duty-line">
        <Pill tone={one.score <= 2 ? "late" : one.score >= 4 ? "strong" : undefined}>
          {t(`duties.opinion.scores.${String(one.score) as "1"}`)}
        </Pill>
        <strong>{one.aboutName ?? t("duties.opinion.allOfUs")}</strong>
        <span className="faint">
          {[format.date(one.askedOn), one.contactName].filter(Boolean).join(" · ")}
        </span>
        {writable && (
          <span className="row duty-tools">
            <Button size="small" onClick={() => open({ form: "record", opinion: one })}>
              {t("action.edit")}
            </Button>
            {followed?.consequence !== "REPLACED" && (
              <Button size="small" onClick={() => open({ form: "follow", opinion: one })}>
                {t("duties.opinion.follow")}
              </Button>
            )}
          </span>
        )}
      </div>
      {one.remark && <p className="prose">{one.remark}</p>}
      {followed && (
        <p className="prose faint">
          {t("duties.opinion.followed", {
            what: t(`duties.opinion.consequences.${followed.consequence}`),
            day: format.date(followed.on),
            note: followed.note,
          })}{" "}
          {followed.newOwnerName &&
            t("duties.opinion.given", {
              from: followed.formerOwnerName ?? "–",
              to: followed.newOwnerName,
            })}
        </p>
      )}
    </li>
  );
}
