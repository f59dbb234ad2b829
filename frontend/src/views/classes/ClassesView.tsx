import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NotFound } from "../../app/NotFound";
import { DayPickers, ScopePicker } from "../portfolio/PortfolioTools";
import { SegmentPicker } from "../customers/SegmentPicker";
import { AbcPanel } from "./AbcPanel";
import { AttitudePanel } from "./AttitudePanel";
import { KINDS, type Kind } from "./kinds";
import { LifecyclePanel } from "./LifecyclePanel";
import { LifetimePanel } from "./LifetimePanel";
import { RfmPanel } from "./RfmPanel";
import type { ClassesSearch } from "./search";
import { TierPanel } from "./TierPanel";
import { ValueGradePanel } from "./ValueGradePanel";
import "../portfolio/portfolio.css";
import "./classes.css";

const route = getRouteApi("/signed-in/classifications/$kind");

/** 客户分类: which customers deserve what, by seven views of the same base. */
export function ClassesView() {
  const { t } = useTranslation();
  const params = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tabs = useRef<HTMLElement>(null);
  const kind = KINDS.find((one) => one === params.kind);
  // On a phone the chosen one may be beside what is seen.
  useEffect(() => {
    const chosen = tabs.current?.querySelector("[aria-current]");
    chosen?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [kind]);
  if (!kind) return <NotFound />;
  const change = (part: Partial<ClassesSearch>) =>
    void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <div className="classes">
      <div className="view-head">
        <h1>{t("nav.classifications")}</h1>
        <ScopePicker search={search} change={change} />
        <SegmentPicker value={search.segmentId} change={(segmentId) => change({ segmentId })} />
        <DayPickers search={search} change={change} />
      </div>
      <nav className="class-tabs" ref={tabs} aria-label={t("classes.kinds")}>
        {KINDS.map((one) => (
          <Link
            key={one}
            to="/classifications/$kind"
            params={{ kind: one }}
            search={search}
            aria-current={one === kind ? "page" : undefined}
          >
            {t(`classes.kind.${one}`)}
          </Link>
        ))}
      </nav>
      <p className="faint classes-about">{t(`classes.about.${kind}`)}</p>
      <Panel kind={kind} search={search} />
    </div>
  );
}

function Panel({ kind, search }: { kind: Kind; search: ClassesSearch }) {
  switch (kind) {
    case "abc":
      return <AbcPanel search={search} />;
    case "rfm":
      return <RfmPanel search={search} />;
    case "lifecycle":
      return <LifecyclePanel search={search} />;
    case "attitude":
      return <AttitudePanel search={search} />;
    case "value-grade":
      return <ValueGradePanel search={search} />;
    case "tier":
      return <TierPanel search={search} />;
    case "lifetime-value":
      return <LifetimePanel search={search} />;
  }
}
