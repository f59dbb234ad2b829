import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { CustomerRow } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";

interface Props {
  rows: CustomerRow[];
  more: (() => void) | undefined;
}

/** The list on a phone. */
export function CustomerCards({ rows, more }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <ul className="cards">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/customers/$id" params={{ id: row.id }} search={{}}>
              <strong>{row.name}</strong>
              <span className="row">
                <StatusTag status={row.status} />
                {row.tier && <Pill>{t(`tier.${row.tier}`)}</Pill>}
                <span className="faint">{row.ownerName ?? t("customer.pool")}</span>
              </span>
              {row.nextFollowUpOn && (
                <span className={row.overdue ? "late num" : "faint num"}>
                  {t("customers.next", { date: format.monthDay(row.nextFollowUpOn) })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {more && (
        <Button block onClick={more}>
          {t("action.more")}
        </Button>
      )}
    </>
  );
}
