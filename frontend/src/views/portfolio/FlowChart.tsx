import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { STATUSES, type Flows, type Status } from "../../api/types";
import { Chart } from "../../ui/Chart";
import { colors, statusLooks } from "../../ui/theme";

/** Left what they were, right what they are. */
export function FlowChart({ flows }: { flows: Flows["flows"] }) {
  const { t } = useTranslation();
  const option = useMemo(() => {
    const name = (side: "from" | "to", status: Status | null) => `${side}:${status ?? "NONE"}`;
    const words = (key: string) => {
      const [side, status] = key.split(":");
      if (status !== "NONE") return t(`status.${status as Status}`);
      return side === "from" ? t("portfolio.newcomers") : t("portfolio.gone");
    };
    const nodes = (["from", "to"] as const).flatMap((side) =>
      [null, ...STATUSES]
        .filter((s) => flows.some((f) => ((side === "from" ? f.from : f.to) ?? null) === s))
        .map((s) => ({
          name: name(side, s),
          depth: side === "from" ? 0 : 1,
          itemStyle: { color: s ? statusLooks[s].area : colors.seedling },
          label: { position: side === "from" ? ("right" as const) : ("left" as const) },
        })),
    );
    return {
      tooltip: {
        formatter: (p: unknown) => {
          const {
            dataType,
            data,
            name: node,
            value,
          } = p as {
            dataType: string;
            data: { source: string; target: string; value: number };
            name: string;
            value: number;
          };
          return dataType === "edge"
            ? `${words(data.source)} → ${words(data.target)}: ${data.value}`
            : `${words(node)}: ${value}`;
        },
      },
      series: [
        {
          type: "sankey" as const,
          left: 4,
          right: 4,
          top: 8,
          bottom: 8,
          nodeWidth: 10,
          nodeGap: 12,
          draggable: false,
          layoutIterations: 0,
          data: nodes,
          links: flows.map((f) => ({
            source: name("from", f.from ?? null),
            target: name("to", f.to ?? null),
            value: f.count,
          })),
          lineStyle: { color: "source" as const, opacity: 0.35, curveness: 0.5 },
          label: {
            color: colors.ink,
            fontSize: 12,
            formatter: (p: { name: string; value: unknown }) =>
              `${words(p.name)} ${String(p.value)}`,
          },
        },
      ],
    };
  }, [flows, t]);
  return <Chart option={option} height={300} label={t("portfolio.flows")} />;
}
