import { useNavigate } from "@tanstack/react-router";
import { Command } from "cmdk";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../api/client";
import { belongsToInputMethod } from "../ui/ime";
import { StatusTag } from "../ui/StatusTag";
import { useMe } from "./me";
import { destinations } from "./navigation";
import { openOverlay } from "./overlays";
import { can } from "./permissions";
import { KEYS } from "./shortcuts";
import "./palette.css";

export default function CommandPalette({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const searching = q.length >= 2 && can(me, "customers");
  const found = $api.useQuery(
    "get",
    "/api/v1/customers",
    { params: { query: { q, limit: 8 } } },
    { enabled: searching },
  );
  const people = $api.useQuery(
    "get",
    "/api/v1/contacts",
    { params: { query: { q, left: false, limit: 5 } } },
    { enabled: searching },
  );
  // What is found arrives after the actions are shown: the first of it takes the selection.
  const first =
    found.data?.items[0]?.id ?? people.data?.items.find((c) => c.customers.length > 0)?.id;
  const answer = searching && first ? `${q} ${first}` : "";
  const [selected, setSelected] = useState("");
  const [answered, setAnswered] = useState("");
  if (answer !== answered) {
    setAnswered(answer);
    if (first && answer) setSelected(first);
  }
  const matches = (words: string) => words.toLowerCase().includes(q.toLowerCase());
  const views = destinations(me).filter((d) => !q || matches(t(d.text)));
  const go = (action: () => void) => () => {
    close();
    action();
  };

  return (
    <Command.Dialog
      open
      onOpenChange={(open) => !open && close()}
      label={t("palette.title")}
      shouldFilter={false}
      loop
      value={selected}
      onValueChange={setSelected}
      onKeyDown={(event) => {
        if (event.key === "Enter" && belongsToInputMethod(event)) event.preventDefault();
      }}
    >
      <Command.Input value={text} onValueChange={setText} placeholder={t("palette.placeholder")} />
      <Command.List label={t("palette.results")}>
        {searching && (found.data?.items.length ?? 0) > 0 && (
          <Command.Group heading={t("palette.customers")}>
            {(found.data?.items ?? []).map((c) => (
              <Command.Item
                key={c.id}
                value={c.id}
                onSelect={go(
                  () => void navigate({ to: "/customers/$id", params: { id: c.id }, search: {} }),
                )}
              >
                <span className="grow ellipsis">{c.name}</span>
                <span className="faint">{c.ownerName}</span>
                <StatusTag status={c.status} />
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {searching && (people.data?.items.length ?? 0) > 0 && (
          <Command.Group heading={t("nav.contacts")}>
            {people.data?.items.map((c) => {
              const place = c.customers.find((p) => !p.leftOn) ?? c.customers[0];
              if (!place) return null;
              return (
                <Command.Item
                  key={c.id}
                  value={c.id}
                  onSelect={go(
                    () =>
                      void navigate({
                        to: "/customers/$id",
                        params: { id: place.customerId },
                        search: { tab: "contacts" },
                      }),
                  )}
                >
                  <span>{c.name}</span>
                  <span className="faint grow ellipsis">
                    {[place.customerName, place.position].filter(Boolean).join(" · ")}
                  </span>
                  <span className="num">{c.phones[0]}</span>
                </Command.Item>
              );
            })}
          </Command.Group>
        )}
        {views.length > 0 && (
          <Command.Group heading={t("palette.views")}>
            {views.map((d) => (
              <Command.Item
                key={d.to}
                value={d.to}
                onSelect={go(() => void navigate({ to: d.to, search: {} }))}
              >
                {d.icon}
                {t(d.text)}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {can(me, "customers") && (
          <Command.Group heading={t("palette.actions")}>
            <Command.Item value="log" onSelect={go(() => openOverlay({ kind: "log" }))}>
              <span className="grow">{t("log.title")}</span>
              <kbd>{KEYS.log}</kbd>
            </Command.Item>
            <Command.Item
              value="new"
              onSelect={go(() => openOverlay({ kind: "newCustomer", name: q || undefined }))}
            >
              <span className="grow">
                {q ? t("palette.newNamed", { name: q }) : t("newCustomer.title")}
              </span>
              <kbd>{KEYS.newCustomer}</kbd>
            </Command.Item>
          </Command.Group>
        )}
      </Command.List>
    </Command.Dialog>
  );
}
