import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import type { AccountPlan } from "./choices";

/** What was said about the plan, and who approved what. */
export function Comments({ plan, say }: { plan: AccountPlan; say: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const said = $api.useQuery("get", "/api/v1/key-account-plans/{id}/comments", {
    params: { path: { id: plan.id } },
  });
  return (
    <section className="card" aria-labelledby="account-comments">
      <h2 id="account-comments">{t("accounts.comments")}</h2>
      <ol className="account-comments">
        {(said.data?.items ?? []).map((one) => (
          <li key={one.id}>
            <p>
              <strong>{one.saidByName}</strong> {t(`accounts.comment.${one.kind}`)}{" "}
              <span className="faint">
                {t("accounts.versionNumber", { number: one.number })} ·{" "}
                {format.dateTime(one.saidAt)}
              </span>
            </p>
            {one.note && <p className="prose">{one.note}</p>}
          </li>
        ))}
      </ol>
      {plan.writable && plan.state !== "CLOSED" && (
        <Button onClick={say}>{t("accounts.say.comment")}</Button>
      )}
    </section>
  );
}
