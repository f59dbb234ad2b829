import { Button, Input, Modal } from "antd";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import { sessionGate } from "../api/session";
import type { Me } from "../api/types";
import { meQuery, signIn, signOut } from "./me";
import { queryClient } from "./queryClient";

/** The session ended in the middle of work: sign in again in place, what was typed stays. */
export default function SessionDialog() {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const me = queryClient.getQueryData<Me>(meQuery.queryKey);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      await signIn(me?.username ?? "", password);
      setPassword("");
      setFailure(undefined);
      sessionGate.renewed();
    } catch (error) {
      setFailure(asProblem(error)?.detail ?? t("signIn.failed"));
    } finally {
      setBusy(false);
    }
  }

  async function leave() {
    sessionGate.abandoned();
    await signOut().catch(() => undefined);
    window.location.assign(`${import.meta.env.BASE_URL}sign-in`);
  }

  return (
    <Modal open title={t("session.title")} closable={false} footer={null} width={400}>
      <form onSubmit={(e) => void submit(e)} className="stack">
        <p className="soft">{t("session.text", { name: me?.displayName ?? "" })}</p>
        <label className="stack" style={{ gap: 4 }}>
          <span>{t("signIn.password")}</span>
          <Input.Password
            autoFocus
            autoComplete="current-password"
            value={password}
            status={failure ? "error" : undefined}
            onChange={(e) => setPassword(e.target.value)}
          />
        </label>
        {failure && (
          <p className="late" role="alert">
            {failure}
          </p>
        )}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t("session.goOn")}
          </Button>
          <Button type="text" onClick={() => void leave()}>
            {t("user.signOut")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
