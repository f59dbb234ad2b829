import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { NotFound } from "../../app/NotFound";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { Figures } from "./Figures";
import { HandoverForm } from "./HandoverForm";
import { HeldList } from "./HeldList";
import { mayHandOver } from "./search";
import "../portfolio/portfolio.css";
import "./handover.css";

const route = getRouteApi("/signed-in/handovers/new");

/** 交接: whose work, what it is, to whom and why. */
export function NewHandoverView() {
  const { t } = useTranslation();
  const { personId } = route.useSearch();
  const navigate = route.useNavigate();
  if (!mayHandOver(useMe())) return <NotFound />;
  return (
    <div className="handover">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/team/$section" params={{ section: "handovers" }} search={{}}>
          {t("team.section.handovers")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("handover.new")}</h1>
      </div>
      <section className="card">
        <Field label={t("handover.from")} required>
          {(p) => (
            <PersonSearch
              id={p.id}
              value={personId}
              onChange={(chosen) => void navigate({ search: { personId: chosen }, replace: true })}
            />
          )}
        </Field>
      </section>
      {personId ? (
        <Preview key={personId} personId={personId} />
      ) : (
        <EmptyState title={t("handover.choose")} text={t("handover.chooseText")} />
      )}
    </div>
  );
}

/** Those whom one leads; who looks after the people finds everybody, also who has left. */
function PersonSearch(props: {
  id: string;
  value: string | undefined;
  onChange: (id: string) => void;
}) {
  const { t } = useTranslation();
  const [q, setQ] = useState("");
  const led = !can(useMe(), "people");
  const found = $api.useQuery(
    "get",
    "/api/v1/users",
    { params: { query: { limit: 100, ...(led && { led }), ...(q && { q }) } } },
    { placeholderData: (before) => before },
  );
  const chosen = $api.useQuery(
    "get",
    "/api/v1/users/{id}",
    { params: { path: { id: props.value ?? "" } } },
    { enabled: props.value !== undefined },
  );
  const people = found.data?.items ?? [];
  const all =
    chosen.data && !people.some((one) => one.id === props.value)
      ? [chosen.data, ...people]
      : people;
  return (
    <Select
      id={props.id}
      className="handover-receiver"
      showSearch={{ filterOption: false, onSearch: setQ, searchValue: q }}
      placeholder={t("person.choose")}
      loading={found.isPending}
      value={props.value}
      onChange={(id: string) => {
        setQ("");
        props.onChange(id);
      }}
      options={all.map((one) => ({
        value: one.id,
        label: one.active ? one.displayName : t("handover.left", { name: one.displayName }),
      }))}
    />
  );
}

function Preview({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const preview = $api.useQuery("get", "/api/v1/handovers/previews/{personId}", {
    params: { path: { personId } },
  });
  return (
    <Loaded query={preview} rows={6}>
      {(held) =>
        held.counts.every((one) => one.count === 0) ? (
          <EmptyState title={t("handover.nothing")} text={t("handover.nothingText")} />
        ) : (
          <>
            <Holdings preview={held} />
            <HandoverForm preview={held} />
          </>
        )
      }
    </Loaded>
  );
}

function Holdings({ preview }: { preview: Schemas["HandoverPreview"] }) {
  const { t } = useTranslation();
  const { personId, kind } = route.useSearch();
  return (
    <section className="card" aria-labelledby="handover-held">
      <div className="card-head">
        <h2 id="handover-held">{t("handover.holds", { who: preview.personName })}</h2>
        <span className="row">
          {preview.teamName && <span className="faint">{preview.teamName}</span>}
          {!preview.active && <Pill tone="warn">{t("handover.inactive")}</Pill>}
        </span>
      </div>
      <Figures
        counts={preview.counts}
        link={
          preview.listed
            ? (one, figure) => (
                <Link
                  from="/handovers/new"
                  to="."
                  search={{ personId, kind: [one] }}
                  replace
                  resetScroll={false}
                  aria-label={`${t(`handover.kind.${one}`)} ${String(figure)}`}
                  aria-current={kind?.[0] === one ? "true" : undefined}
                >
                  {figure}
                </Link>
              )
            : undefined
        }
      />
      {!preview.listed && <p className="faint">{t("handover.unseen")}</p>}
      {preview.listed && kind && <HeldList personId={preview.personId} kind={kind} />}
    </section>
  );
}
