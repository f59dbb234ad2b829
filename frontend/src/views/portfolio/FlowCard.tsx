import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Flows } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { StatusTag } from "../../ui/StatusTag";
import { FlowChart } from "./FlowChart";
import { listOf } from "../customers/search";
import { scopeOf, type PortfolioSearch } from "./search";

interface Props {
  from: string;
  to: string;
  search: PortfolioSearch;
}

/** Who went where between two dates, as a picture and as a table whose numbers open lists. */
export function FlowCard({ from, to, search }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const [as, setAs] = useState<"picture" | "table">("picture");
  const query = $api.useQuery("get", "/api/v1/portfolio/flows", {
    params: { query: { from, to, ...scopeOf(search) } },
  });
  return (
    <section className="card" aria-labelledby="flows">
      <div className="card-head">
        <h2 id="flows">{t("portfolio.flows")}</h2>
        <Segmented
          size="small"
          aria-label={t("portfolio.showAs")}
          value={as}
          onChange={setAs}
          options={(["picture", "table"] as const).map((v) => ({
            value: v,
            label: t(`portfolio.as.${v}`),
          }))}
        />
      </div>
      <p className="faint num">
        {t("portfolio.between", { from: format.date(from), to: format.date(to) })}
      </p>
      <Loaded query={query} rows={7}>
        {(flows) => {
          const moved = flows.flows.filter((f) => f.from !== f.to && f.count > 0);
          if (moved.length === 0) return <p className="faint">{t("portfolio.noFlows")}</p>;
          return (
            <>
              {as === "picture" && <FlowChart flows={moved} />}
              {/* On paper both: nothing can be pointed at there. */}
              <div className={as === "picture" ? "print-only" : undefined}>
                <FlowTable flows={moved} />
              </div>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function FlowTable({ flows }: { flows: Flows["flows"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <table className="groups">
      <thead>
        <tr>
          <th scope="col">{t("portfolio.from")}</th>
          <th scope="col">{t("portfolio.to")}</th>
          <th scope="col" className="right">
            {t("portfolio.count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...flows]
          .sort((a, b) => b.count - a.count)
          .map((f) => (
            <tr key={`${f.from}-${f.to}`}>
              <td>{f.from ? <StatusTag status={f.from} /> : t("portfolio.newcomers")}</td>
              <td>{f.to ? <StatusTag status={f.to} /> : t("portfolio.gone")}</td>
              <td className="right num">
                <Link to="/customers" search={listOf(f.list)}>
                  {format.number(f.count)}
                </Link>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
