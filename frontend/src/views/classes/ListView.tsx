import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { NotFound } from "../../app/NotFound";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { useScopeName } from "../portfolio/scopeName";
import { useSegments } from "../customers/segments";
import {
  KINDS,
  type AliveLevel,
  type Attitude,
  type Kind,
  type LifecycleStage,
  type RfmSegment,
} from "./kinds";
import { ListRows } from "./ListRows";
import {
  chosen,
  listQuery,
  SORTS,
  sortOf,
  wholeOf,
  type ListName,
  type ListSearch,
} from "./search";
import { gradeName } from "./gradeName";
import { SaveAsSegment } from "./SaveAsSegment";
import { sortKey } from "./sortKey";
import type { Schemas, Tier } from "../../api/types";
import "./classes.css";

const route = getRouteApi("/signed-in/classifications/$kind/customers");

/** The list behind a figure of a classification: exactly the customers that it counted. */
export function ListView() {
  const { t } = useTranslation();
  const params = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayExport = can(useMe(), "export");
  const kind = KINDS.find((one) => one === params.kind);
  if (!kind) return <NotFound />;
  const sort = sortOf(kind, search);
  return (
    <div className="classes">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/classifications/$kind" params={{ kind }} search={wholeOf(search)}>
          {t("nav.classifications")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t(`classes.kind.${kind}`)}</h1>
        <Select
          aria-label={t("classes.order")}
          popupMatchSelectWidth={false}
          style={{ minWidth: 200 }}
          value={sort}
          onChange={(value) =>
            void navigate({ search: { ...search, sort: [value] }, replace: true })
          }
          options={SORTS[kind].map((value) => ({
            value,
            label: t(`classes.sort.${sortKey(value)}`),
          }))}
        />
        <SaveAsSegment kind={kind} search={search} />
        {mayExport && <ExportMenu list={kind} query={{ ...listQuery(kind, search), sort }} />}
      </div>
      <p className="row asked">
        <Asked kind={kind} search={search} />
      </p>
      <div className="card">
        <ListRows kind={kind} search={search} />
      </div>
    </div>
  );
}

/** Whose customers, of which day, and what was chosen of them, in words. */
function Asked({ kind, search }: { kind: Kind; search: ListSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const whole = wholeOf(search);
  const scope = useScopeName(whole);
  const segments = useSegments().data?.items ?? [];
  const days = listQuery(kind, search);
  const asked = [scope];
  if (days.asOf) asked.push(`${t("portfolio.asOf")} ${format.date(whole.asOf)}`);
  if (days.compareWith) asked.push(`${t("portfolio.compare")} ${format.date(whole.compare)}`);
  const say = (name: ListName, value: string): string => {
    if (name === "segmentId") return segments.find((s) => s.id === value)?.name ?? "";
    if (name === "valueGrade" || name === "previousGrade") {
      return gradeName(t, value as Schemas["ValueGradeChoice"], GRADE_SIDES[name]);
    }
    if (value === "NONE" && name === "aliveLevel") return t("classes.noOrderLeft");
    if (value === "NONE" && name === "previousAliveLevel") return t("classes.notOrderedYet");
    if (value === "NONE")
      return t(TIER_NAMES.includes(name) ? "classes.tierNotSet" : "classes.none");
    if (value === "true" || value === "false") return t(value === "true" ? "list.yes" : "list.no");
    switch (name) {
      case "abcClass":
      case "previousClass":
        return t("customer.abc", { letter: value });
      case "segment":
      case "previousSegment":
        return t(`classes.segment.${value as RfmSegment}`);
      case "stage":
      case "previousStage":
        return t(`classes.stage.${value as LifecycleStage}`);
      case "attitude":
      case "previousAttitude":
      case "proposedAttitude":
        return t(`classes.attitude.${value as Attitude}`);
      case "presentTier":
      case "previousTier":
      case "proposedTier":
      case "previousProposedTier":
      case "tier":
        return t(`tier.${value as Tier}`);
      case "aliveLevel":
      case "previousAliveLevel":
        return t(`classes.aliveLevel.${value as AliveLevel}`);
      case "aliveFrom":
      case "aliveTo":
        return format.percent(Number(value));
      default:
        return value;
    }
  };
  for (const name of chosen(kind, search)) {
    const values = search[name] ?? [];
    // All classes together are whoever has one: nothing was chosen.
    if (WHOLE.includes(name) && values.length > 1) continue;
    if (name === "previousAliveLevel" && values.length > 1) {
      asked.push(t("classes.orderedThen"));
      continue;
    }
    const words = values.map((value) => say(name, value)).join(t("list.separator"));
    asked.push(`${t(`classes.asked.${name as Told}`)} ${words}`);
  }
  return asked.filter(Boolean).map((text) => <Pill key={text}>{text}</Pill>);
}

const WHOLE: readonly ListName[] = ["abcClass", "segment", "stage", "valueGrade", "aliveLevel"];
const GRADE_SIDES = { valueGrade: "to", previousGrade: "from" } as const;
const TIER_NAMES: readonly ListName[] = ["presentTier", "previousTier", "previousProposedTier"];

type Told = Exclude<
  ListName,
  "ownerId" | "teamId" | "asOf" | "compareWith" | "period" | "modelId" | "sort"
>;
