import { DownloadOutlined } from "@ant-design/icons";
import { Button, Dropdown, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { download } from "../../api/download";
import { useMe } from "../../app/me";
import { can, leads, seesAll } from "../../app/permissions";
import { DayPicker } from "../../ui/DayPicker";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { useUsers } from "../../ui/PersonPicker";
import { SegmentPicker } from "../customers/SegmentPicker";
import { useTeams } from "./scopeName";
import { compareOf, scopeOf, type PortfolioSearch } from "./search";

interface Props {
  search: PortfolioSearch;
  change: (part: Partial<PortfolioSearch>) => void;
}

export function PortfolioTools({ search, change }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const report = useSubmit(async (format: "xlsx" | "csv") => {
    await download("/api/v1/portfolio/report", {
      asOf: search.asOf,
      compareWith: compareOf(search),
      ...scopeOf(search),
      format,
    });
    toast(t("export.done"));
  });
  const exports = [
    ...(["xlsx", "csv"] as const).map((format) => ({
      key: format,
      label: t(`export.${format}`),
      onClick: () => void report.submit(format),
    })),
    { key: "print", label: t("export.print"), onClick: () => window.print() },
  ];
  return (
    <>
      <ScopePicker search={search} change={change} />
      <SegmentPicker value={search.segmentId} change={(segmentId) => change({ segmentId })} />
      <DayPickers search={search} change={change} />
      {can(me, "export") && (
        <Dropdown menu={{ items: exports }} trigger={["click"]}>
          <Button icon={<DownloadOutlined />} loading={report.busy}>
            {t("export.report")}
          </Button>
        </Dropdown>
      )}
    </>
  );
}

interface DayProps {
  search: Pick<PortfolioSearch, "asOf" | "compare">;
  change: (part: Pick<PortfolioSearch, "asOf" | "compare">) => void;
}

/** The day that is looked at, and the one that it is compared with. */
export function DayPickers({ search, change }: DayProps) {
  const { t } = useTranslation();
  // One that is left out because it is later is not shown as if it counted.
  const compare = compareOf(search);
  return (
    <>
      <DayPicker
        aria-label={t("portfolio.asOf")}
        placeholder={t("portfolio.today")}
        maxDate={dayjs()}
        value={search.asOf}
        onChange={(d) => change({ asOf: d })}
      />
      <DayPicker
        aria-label={t("portfolio.compare")}
        placeholder={t("portfolio.compare")}
        maxDate={search.asOf ? dayjs(search.asOf) : dayjs()}
        value={compare}
        onChange={(d) => change({ compare: d })}
      />
    </>
  );
}

interface ScopeProps {
  search: Pick<PortfolioSearch, "ownerId" | "teamId">;
  change: (part: Pick<PortfolioSearch, "ownerId" | "teamId">) => void;
}

/** Company, team or person, as far as one may see. */
export function ScopePicker({ search, change }: ScopeProps) {
  const { t } = useTranslation();
  const me = useMe();
  const manages = leads(me);
  const users = useUsers(true);
  const teams = useTeams();
  const value = search.teamId
    ? `team:${search.teamId}`
    : search.ownerId
      ? `user:${search.ownerId}`
      : "all";
  const options = [
    {
      label: t("portfolio.scope.whole"),
      options: [
        {
          value: "all",
          label: seesAll(me) ? t("portfolio.scope.company") : t("portfolio.scope.all"),
        },
        { value: `user:${me.id}`, label: t("portfolio.scope.me") },
      ],
    },
    ...(manages
      ? [
          {
            label: t("portfolio.scope.teams"),
            options: (teams.data?.items ?? []).map((x) => ({
              value: `team:${x.id}`,
              label: x.name,
            })),
          },
          {
            label: t("portfolio.scope.people"),
            options: (users.data?.items ?? [])
              .filter((u) => u.id !== me.id)
              .map((u) => ({ value: `user:${u.id}`, label: u.displayName })),
          },
        ]
      : []),
  ];
  return (
    <Select
      aria-label={t("portfolio.scope.label")}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={false}
      style={{ minWidth: 150 }}
      value={value}
      options={options}
      onChange={(chosen: string) => {
        const [kind, id] = chosen.split(":");
        change({
          teamId: kind === "team" ? id : undefined,
          ownerId: kind === "user" ? id : undefined,
        });
      }}
    />
  );
}
