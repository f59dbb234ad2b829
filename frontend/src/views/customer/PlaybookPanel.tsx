import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import type { Customer } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { refreshFollowUp } from "../followup/refresh";

type Action = Schemas["PlaybookItem"];

export function PlaybookPanel({ customer }: { customer: Customer }) {
  const query = $api.useQuery("get", "/api/v1/customers/{id}/playbook", {
    params: { path: { id: customer.id } },
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ol className="playbook">
          {items.map((action) => (
            <Step key={action.actionId} customer={customer} action={action} />
          ))}
        </ol>
      )}
    </Loaded>
  );
}

function Step({ customer, action }: { customer: Customer; action: Action }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [skipping, setSkipping] = useState(false);
  const [note, setNote] = useState("");
  const form = useSubmit(
    async (state: Action["state"], why?: string) => {
      await api.PUT("/api/v1/customers/{id}/playbook/{actionId}", {
        params: { path: { id: customer.id, actionId: action.actionId } },
        body: { state, note: why?.trim() || null },
      });
      setSkipping(false);
      await refreshFollowUp();
    },
    ["note"],
  );
  const open = action.state === "OPEN";
  return (
    <li data-state={action.state}>
      <div className="grow">
        <p>{action.title}</p>
        {action.state !== "OPEN" && (
          <p className="faint">
            <Pill tone={action.state === "DONE" ? "strong" : "warn"}>
              {t(`playbook.state.${action.state}`)}
            </Pill>{" "}
            {[action.byName, action.at && format.date(action.at), action.note]
              .filter(Boolean)
              .join(" · ")}
          </p>
        )}
        {skipping && (
          <div className="row">
            <Input
              autoFocus
              className="grow"
              aria-label={t("playbook.why")}
              placeholder={t("playbook.why")}
              value={note}
              onChange={(e) => setNote(e.target.value)}
            />
            <Button
              loading={form.busy}
              disabled={note.trim() === ""}
              onClick={() => void form.submit("SKIPPED", note)}
            >
              {t("playbook.skip")}
            </Button>
          </div>
        )}
        {(form.errorOf("note") ?? form.rest[0]) && (
          <p className="late" role="alert">
            {form.errorOf("note") ?? form.rest[0]}
          </p>
        )}
      </div>
      {customer.access === "WRITE" && !skipping && (
        <div className="row">
          {open ? (
            <>
              <Button size="small" onClick={() => void form.submit("DONE")}>
                {t("playbook.done")}
              </Button>
              <Button size="small" type="text" onClick={() => setSkipping(true)}>
                {t("playbook.skip")}
              </Button>
            </>
          ) : (
            <Button size="small" type="text" onClick={() => void form.submit("OPEN")}>
              {t("playbook.reopen")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
