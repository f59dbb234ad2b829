import { Link } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import type { Customer } from "../../api/types";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshFollowUp } from "../followup/refresh";

type Item = Schemas["ChecklistItem"];

export function ChecklistPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/checklist", {
    params: { path: { id: customer.id } },
  });
  return (
    <Loaded query={query}>
      {(checklist) => (
        <div className="stack">
          <p className="soft num">
            {t("checklist.progress", {
              status: t(`status.${checklist.status}`),
              answered: checklist.answered,
              asked: checklist.asked,
            })}
          </p>
          <ol className="checklist">
            {checklist.items.map((item) => (
              <li key={item.questionId}>
                <Answer customer={customer} item={item} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Loaded>
  );
}

function Answer({ customer, item }: { customer: Customer; item: Item }) {
  const { t } = useTranslation();
  const format = useFormats();
  const draft = useDraft(`checklist.${customer.id}.${item.questionId}`, {
    answer: item.answer ?? "",
  });
  const form = useSubmit(async () => {
    await api.PUT("/api/v1/customers/{id}/checklist/{questionId}", {
      params: { path: { id: customer.id, questionId: item.questionId } },
      body: { answer: draft.value.answer.trim() },
    });
    draft.done();
    toast(t("checklist.saved"));
    await refreshFollowUp();
  }, ["answer"]);
  const changed = draft.value.answer.trim() !== (item.answer ?? "");
  const signed =
    item.answeredAt &&
    t("checklist.signed", {
      name: item.answeredByName ?? "",
      date: format.date(item.answeredAt),
    });

  if (item.computed || customer.access === "READ") {
    return (
      <>
        <p className="soft">
          {item.question} {item.computed && <Source customer={customer} item={item} />}
        </p>
        <p className="prose">{item.answer ?? "–"}</p>
        {signed && <p className="faint">{signed}</p>}
        <Earlier answers={item.earlier} />
      </>
    );
  }
  return (
    <>
      <Field
        label={item.question}
        error={form.errorOf("answer") ?? form.rest[0]}
        hint={signed || undefined}
      >
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 1 }}
            value={draft.value.answer}
            onChange={(e) => draft.update({ answer: e.target.value })}
          />
        )}
      </Field>
      {changed && (
        <Button
          size="small"
          type="primary"
          loading={form.busy}
          disabled={draft.value.answer.trim() === ""}
          onClick={() => void form.submit()}
        >
          {t("action.save")}
        </Button>
      )}
      <Earlier answers={item.earlier} />
    </>
  );
}

/** Where what answers a question is kept. */
function Source({ customer, item }: { customer: Customer; item: Item }) {
  const { t } = useTranslation();
  const from = item.computedFrom ?? "";
  const tab = from.startsWith("INCUMBENCY") ? "rivals" : from === "PRICE_TIER" ? "orders" : null;
  if (!tab) return null;
  return (
    <Link to="/customers/$id" params={{ id: customer.id }} search={{ tab }}>
      {t(`checklist.from.${tab}`)}
    </Link>
  );
}

function Earlier({ answers }: { answers: Item["earlier"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (answers.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{t("checklist.earlier", { count: answers.length })}</summary>
      <ul>
        {answers.map((e) => (
          <li key={e.answeredAt}>
            <span className="faint">
              {format.date(e.answeredAt)} · {e.answeredByName}
            </span>{" "}
            {e.answer}
          </li>
        ))}
      </ul>
    </details>
  );
}
