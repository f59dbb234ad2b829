import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { NotFound } from "../../app/NotFound";
import { can } from "../../app/permissions";
import { AlarmsPanel } from "./AlarmsPanel";
import { DeparturePanel } from "./DeparturePanel";
import { HandoversPanel } from "./HandoversPanel";
import { ReviewsPanel } from "./ReviewsPanel";
import { sectionsFor, type Section, type TeamSearch } from "./search";
import "../portfolio/portfolio.css";
import "../classes/classes.css";
import "./team.css";

const route = getRouteApi("/signed-in/team/$section");

/** 团队: what a manager watches over. */
export function TeamView() {
  const { t } = useTranslation();
  const params = route.useParams();
  const search = route.useSearch();
  const me = useMe();
  const leads = can(me, "oversee");
  const sections = sectionsFor(me);
  const section = sections.find((one) => one === params.section);
  if (!section) return <NotFound />;
  return (
    <div className="classes team">
      <div className="view-head">
        <h1>{t(leads ? "nav.team" : "nav.reviews")}</h1>
      </div>
      {leads && (
        <nav className="class-tabs" aria-label={t("team.sections")}>
          {sections.map((one) => (
            <Link
              key={one}
              to="/team/$section"
              params={{ section: one }}
              search={{}}
              aria-current={one === section ? "page" : undefined}
            >
              {t(`team.section.${one}`)}
            </Link>
          ))}
        </nav>
      )}
      <p className="faint classes-about">{t(leads ? `team.about.${section}` : "team.about.own")}</p>
      <Panel section={section} search={search} />
    </div>
  );
}

function Panel({ section, search }: { section: Section; search: TeamSearch }) {
  switch (section) {
    case "departure-risk":
      return <DeparturePanel search={search} />;
    case "reviews":
      return <ReviewsPanel search={search} />;
    case "handovers":
      return <HandoversPanel search={search} />;
    case "contact-alarms":
      return <AlarmsPanel search={search} />;
  }
}
