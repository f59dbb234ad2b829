import { Segmented } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { STATUSES, type TrendPoint } from "../../api/types";
import { Chart } from "../../ui/Chart";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { colors, statusLooks } from "../../ui/theme";
import { TrendTable } from "./TrendTable";

interface Props {
  query: { data: { points: TrendPoint[] } | undefined; error: unknown; refetch: () => unknown };
}

export function TrendCard({ query }: Props) {
  const { t } = useTranslation();
  const [as, setAs] = useState<"picture" | "table">("picture");
  return (
    <section className="card" aria-labelledby="trend">
      <div className="card-head">
        <h2 id="trend">{t("portfolio.trend")}</h2>
        <Segmented
          size="small"
          aria-label={t("portfolio.showAs")}
          value={as}
          onChange={setAs}
          options={(["picture", "table"] as const).map((value) => ({
            value,
            label: t(`portfolio.as.${value}`),
          }))}
        />
      </div>
      <Loaded query={query} rows={7}>
        {({ points }) =>
          as === "picture" ? <TrendChart points={points} /> : <TrendTable points={points} />
        }
      </Loaded>
    </section>
  );
}

const RATE = "closingRate";

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function TrendChart({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const series = [
    ...STATUSES.map((s) => ({ key: s, name: t(`status.${s}`), color: statusLooks[s].area })),
    { key: RATE, name: t("portfolio.figure.closingRate"), color: colors.ink },
  ];
  const option = useMemo(
    () => ({
      grid: { left: 40, right: 44, top: 16, bottom: 26 },
      tooltip: { trigger: "axis" as const },
      xAxis: {
        type: "category" as const,
        boundaryGap: false,
        data: points.map((p) => format.month(p.date)),
        axisLine: { lineStyle: { color: colors.line } },
        axisLabel: { color: colors.inkFaint },
      },
      yAxis: [
        {
          type: "value" as const,
          splitLine: { lineStyle: { color: colors.line } },
          axisLabel: { color: colors.inkFaint },
        },
        {
          type: "value" as const,
          min: 0,
          splitLine: { show: false },
          axisLabel: { color: colors.inkFaint, formatter: (v: number) => format.percent(v) },
        },
      ],
      series: [
        ...STATUSES.filter((status) => !hidden.has(status)).map((status) => ({
          name: t(`status.${status}`),
          type: "line" as const,
          stack: "base",
          symbol: "none",
          lineStyle: { width: 0 },
          areaStyle: { opacity: 0.85 },
          color: statusLooks[status].area,
          data: points.map((p) => p.statuses.find((s) => s.status === status)?.count ?? 0),
        })),
        ...(hidden.has(RATE)
          ? []
          : [
              {
                name: t("portfolio.figure.closingRate"),
                type: "line" as const,
                yAxisIndex: 1,
                symbol: "none",
                color: colors.ink,
                lineStyle: { width: 2, type: "dashed" as const },
                tooltip: { valueFormatter: (v: unknown) => format.percent(v as number) },
                data: points.map((p) => p.closing.rate ?? null),
              },
            ]),
      ],
    }),
    [points, hidden, t, format],
  );
  return (
    <>
      <Chart option={option} height={290} label={t("portfolio.trend")} />
      <ul className="legend">
        {series.map(({ key, name, color }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={!hidden.has(key)}
              onClick={() => setHidden(toggled(hidden, key))}
            >
              <span className="legend-mark" style={{ background: color }} aria-hidden="true" />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
