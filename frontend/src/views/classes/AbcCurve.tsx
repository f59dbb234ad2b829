import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { Chart } from "../../ui/Chart";
import { useFormats } from "../../ui/format";
import { colors } from "../../ui/theme";

interface Props {
  summary: Schemas["AbcSummary"];
  /** Pareto begins with the largest customers, Lorenz with the smallest. */
  as: "pareto" | "lorenz";
  height?: number;
}

/** How much of the purchases comes from how many of the customers. */
export function AbcCurve({ summary, as, height = 300 }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const option = useMemo(() => {
    const pareto = as === "pareto";
    const curve = summary.lorenz
      .map(({ customers, amount }) => (pareto ? [1 - customers, 1 - amount] : [customers, amount]))
      .sort(([a = 0], [b = 0]) => a - b);
    const dashed = (name: string, data: number[][], color: string) => ({
      name,
      type: "line" as const,
      symbol: "none",
      silent: true,
      tooltip: { show: false },
      lineStyle: { width: 1.3, type: "dashed" as const, color },
      endLabel: { show: pareto, formatter: name, color: colors.inkSoft, fontSize: 11.5 },
      data,
    });
    const level = (at: number, name: string) =>
      dashed(
        `${name} ${format.percent(at)}`,
        [
          [0, at],
          [1, at],
        ],
        colors.lineStrong,
      );
    const axis = (name: string) => ({
      type: "value" as const,
      min: 0,
      max: 1,
      name,
      nameLocation: "middle" as const,
      nameTextStyle: { color: colors.inkFaint },
      splitLine: { lineStyle: { color: colors.line } },
      axisLabel: { color: colors.inkFaint, formatter: (v: number) => format.percent(v) },
    });
    return {
      grid: { left: 62, right: pareto ? 56 : 16, top: 12, bottom: 44 },
      tooltip: {
        trigger: "axis" as const,
        formatter: (points: unknown) => {
          const [customers = 0, amount = 0] =
            (points as { data: number[] }[]).find((point) => point.data)?.data ?? [];
          return t(pareto ? "classes.pointPareto" : "classes.pointLorenz", {
            customers: format.percent(customers),
            amount: format.percent(amount),
          });
        },
      },
      xAxis: {
        ...axis(t(pareto ? "classes.largestFirst" : "classes.smallestFirst")),
        nameGap: 28,
      },
      yAxis: { ...axis(t("classes.shareOfAmount")), nameGap: 44 },
      series: [
        {
          name: t("classes.shareOfAmount"),
          type: "line" as const,
          symbol: "none",
          color: colors.green,
          lineStyle: { width: 2.4 },
          areaStyle: { color: colors.seedling, opacity: 0.18 },
          data: curve,
        },
        ...(pareto
          ? [level(summary.limitA, "A"), level(summary.limitB, "B")]
          : [
              dashed(
                t("classes.equal"),
                [
                  [0, 0],
                  [1, 1],
                ],
                colors.lineStrong,
              ),
            ]),
      ],
    };
  }, [summary, as, t, format]);
  return <Chart option={option} height={height} label={t(`classes.curve.${as}`)} />;
}
