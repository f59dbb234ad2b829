import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, statusOf } from "../../api/problem";
import { LanguageSwitch } from "../../app/LanguageSwitch";
import { signIn, whoAmI } from "../../app/me";
import { queryClient } from "../../app/queryClient";
import { Furrows } from "../../ui/Furrows";
import "./signin.css";

export function SignInView() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { to } = useSearch({ from: "/sign-in" });
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await signIn(username.trim(), password);
      queryClient.clear();
      await whoAmI();
      await navigate({ href: to ?? "/", replace: true });
    } catch (error) {
      const words = statusOf(error) === 0 ? t("error.unreachable") : t("signIn.failed");
      setFailure(asProblem(error)?.detail ?? words);
      setBusy(false);
    }
  }

  return (
    <main className="signin">
      <section className="signin-field" aria-hidden="true">
        <p className="signin-word">{t("app.name")}</p>
        <p className="signin-motto">{t("app.motto")}</p>
        <Furrows />
      </section>
      <section className="signin-form">
        <div className="signin-language">
          <LanguageSwitch />
        </div>
        <form onSubmit={(e) => void submit(e)}>
          <h1>{t("signIn.title")}</h1>
          <label htmlFor="username">{t("signIn.username")}</label>
          <Input
            id="username"
            size="large"
            autoFocus
            autoComplete="username"
            autoCapitalize="none"
            required
            value={username}
            onChange={(e) => setUsername(e.target.value)}
          />
          <label htmlFor="password">{t("signIn.password")}</label>
          <Input.Password
            id="password"
            size="large"
            autoComplete="current-password"
            required
            value={password}
            onChange={(e) => setPassword(e.target.value)}
          />
          <p className="signin-failure" role="alert">
            {failure}
          </p>
          <Button type="primary" size="large" htmlType="submit" block loading={busy}>
            {t("signIn.submit")}
          </Button>
        </form>
      </section>
    </main>
  );
}
