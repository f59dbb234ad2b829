import { Link, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { NotFound } from "../../app/NotFound";
import { can } from "../../app/permissions";
import { Bones } from "../../ui/Bones";
import { SECTIONS } from "./sections";
import "./settings.css";

/** On a phone the sections stand in a row that scrolls. */
function intoView(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "center" });
}

export function SettingsView() {
  const { t } = useTranslation();
  const me = useMe();
  const { section } = useParams({ strict: false });
  const offered = SECTIONS.filter((s) => can(me, s.offer));
  const current = section ? offered.find((s) => s.key === section) : offered[0];
  if (!current) return <NotFound />;
  const View = current.view;
  return (
    <div className="settings">
      <div className="view-head">
        <h1>{t("nav.settings")}</h1>
      </div>
      <div className="settings-body">
        <nav aria-label={t("nav.settings")}>
          <ul>
            {offered.map((s) => (
              <li key={s.key}>
                <Link
                  to="/settings/$section"
                  params={{ section: s.key }}
                  aria-current={s.key === current.key ? "page" : undefined}
                  className={s.key === current.key ? "active" : undefined}
                  ref={s.key === current.key ? intoView : undefined}
                >
                  {t(`settings.section.${s.key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <section className="card" aria-labelledby="section">
          <h2 id="section">{t(`settings.section.${current.key}`)}</h2>
          <p className="soft section-text">{t(`settings.text.${current.key}`)}</p>
          <Suspense fallback={<Bones rows={8} />}>
            <View />
          </Suspense>
        </section>
      </div>
    </div>
  );
}
