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

function TrendChart({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const option = useMemo(
    () => ({
      grid: { left: 40, right: 44, top: 16, bottom: 76 },
      tooltip: { trigger: "axis" as const },
      legend: {
        bottom: 0,
        icon: "roundRect",
        itemWidth: 10,
        itemHeight: 10,
        itemGap: 12,
      },
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
        ...STATUSES.map((status) => ({
          name: t(`status.${status}`),
          type: "line" as const,
          stack: "base",
          symbol: "none",
          lineStyle: { width: 0 },
          areaStyle: { opacity: 0.85 },
          color: statusLooks[status].area,
          data: points.map((p) => p.statuses.find((s) => s.status === status)?.count ?? 0),
        })),
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
      ],
    }),
    [points, t, format],
  );
  return <Chart option={option} height={340} label={t("portfolio.trend")} />;
}
