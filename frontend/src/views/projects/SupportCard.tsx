import dayjs from "dayjs";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { Chart } from "../../ui/Chart";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { colors } from "../../ui/theme";
import { LeadWords, signed } from "./LeadWords";
import type { Project } from "./types";

/** Where the weights stand, supplier by supplier, and how they have moved. */
export function SupportCard({ project, past }: { project: Project; past: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const params = { path: { id: project.id } };
  // What if nothing were otherwise: the support of each supplier as it is.
  const support = $api.useQuery(
    "post",
    "/api/v1/projects/{id}/what-if",
    { params, body: { stances: [] } },
    { enabled: !past },
  );
  return (
    <section className="card" aria-labelledby="support">
      <div className="card-head">
        <h2 id="support">{t("projects.support")}</h2>
        {project.weight !== 100 && (
          <Pill tone="warn">
            {t("projects.weightsIncomplete", { sum: format.percent(project.weight / 100) })}
          </Pill>
        )}
      </div>
      <p>
        <LeadWords lead={project.support} />
      </p>
      {past ? (
        <Bars support={believed(project.support)} />
      ) : (
        <Loaded query={support} rows={2}>
          {(answer) => <Bars support={answer.support} />}
        </Loaded>
      )}
      {past && <p className="faint">{t("projects.courseToday")}</p>}
      <Course project={project} />
    </section>
  );
}

type Support = Pick<Schemas["Support"], "competitorId" | "competitorName" | "weight">[];

/** The same bars from the lead of a day. */
const believed = (lead: Project["support"]): Support => [
  { weight: lead.ours },
  ...lead.competitors.map(({ competitorId, competitorName, weight }) => ({
    competitorId,
    competitorName,
    weight,
  })),
];

function Bars({ support }: { support: Support }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <ul className="support-bars">
      {support.map((one) => (
        <li key={one.competitorId ?? ""} data-ours={one.competitorId == null || undefined}>
          <span className="support-name">{one.competitorName ?? t("projects.us")}</span>
          <span className="support-bar" aria-hidden="true">
            <i style={{ width: `${one.weight}%` }} />
          </span>
          <span className="num">{format.percent(one.weight / 100)}</span>
        </li>
      ))}
    </ul>
  );
}

function Course({ project }: { project: Project }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/projects/{id}/support-leads", {
    params: { path: { id: project.id } },
  });
  return (
    <Loaded query={query} rows={4}>
      {({ items }) =>
        items.length < 2 ? (
          <p className="faint">{t("projects.noCourse")}</p>
        ) : (
          <CourseChart points={items} />
        )
      }
    </Loaded>
  );
}

interface Point {
  from: string;
  weight: number;
  support: Project["support"];
}

const RIVAL_COLORS = [colors.clay, colors.sky, colors.ochre, colors.seedling];

/** Whom anybody ever supported, the strongest of now first. */
function rivalsOf(points: Point[]) {
  const last = points.at(-1)?.support.competitors ?? [];
  return last.map((one) => ({ id: one.competitorId, name: one.competitorName ?? "–" }));
}

const weightOf = (point: Point, rival: string) =>
  point.support.competitors.find((one) => one.competitorId === rival)?.weight ?? 0;

function CourseChart({ points }: { points: Point[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const rivals = useMemo(() => rivalsOf(points), [points]);
  const option = useMemo(() => {
    // The last one holds until now.
    const times = [...points.map((p) => p.from), new Date().toISOString()];
    const hours = (Date.parse(times.at(-1)!) - Date.parse(times[0]!)) / 3_600_000;
    const line = (name: string, color: string, of: (p: Point) => number, dash?: "dashed") => ({
      type: "line" as const,
      name,
      step: "end" as const,
      showSymbol: false,
      lineStyle: { color, width: dash ? 1.6 : 2.4, type: dash },
      itemStyle: { color },
      data: times.map((time, i) => [time, of(points[Math.min(i, points.length - 1)]!)]),
    });
    return {
      grid: { left: 38, right: 12, top: 30, bottom: 24 },
      legend: { top: 0, textStyle: { color: colors.inkSoft } },
      tooltip: { trigger: "axis" as const },
      xAxis: {
        type: "time" as const,
        axisLine: { lineStyle: { color: colors.line } },
        axisLabel: {
          color: colors.inkFaint,
          hideOverlap: true,
          // Within a day or two every mark would be of the same day.
          formatter: (value: number) =>
            hours < 60
              ? dayjs(value).format("HH:mm")
              : format.shortDate(new Date(value).toISOString()),
        },
      },
      yAxis: {
        type: "value" as const,
        splitLine: { lineStyle: { color: colors.line } },
        axisLabel: { color: colors.inkFaint },
      },
      series: [
        line(t("projects.us"), colors.green, (p) => p.support.ours),
        ...rivals.map((rival, i) =>
          line(
            rival.name,
            RIVAL_COLORS[i % RIVAL_COLORS.length]!,
            (p) => weightOf(p, rival.id),
            i < RIVAL_COLORS.length ? undefined : "dashed",
          ),
        ),
        line(t("projects.lead"), colors.inkFaint, (p) => p.support.lead, "dashed"),
      ],
    };
  }, [points, rivals, t, format]);
  return (
    <>
      <h3>{t("projects.course")}</h3>
      <Chart option={option} height={190} label={t("projects.course")} />
      <details>
        <summary>{t("projects.courseTable")}</summary>
        <table className="course-table">
          <thead>
            <tr>
              <th scope="col">{t("projects.from")}</th>
              <th scope="col">{t("projects.us")}</th>
              {rivals.map((rival) => (
                <th key={rival.id} scope="col">
                  {rival.name}
                </th>
              ))}
              <th scope="col">{t("projects.lead")}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.from}>
                <td className="num">{format.dateTime(point.from)}</td>
                <td className="num">{format.percent(point.support.ours / 100)}</td>
                {rivals.map((rival) => (
                  <td key={rival.id} className="num">
                    {format.percent(weightOf(point, rival.id) / 100)}
                  </td>
                ))}
                <td className="num">{signed(point.support.lead)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
