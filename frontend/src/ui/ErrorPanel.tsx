import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { asProblem, statusOf } from "../api/problem";
import "./states.css";

interface Props {
  error: unknown;
  retry?: () => void;
}

/** What went wrong in words, and the way on. */
export function ErrorPanel({ error, retry }: Props) {
  const { t } = useTranslation();
  const status = statusOf(error);
  const problem = asProblem(error);
  const title =
    status === 404
      ? t("error.notFound")
      : status === 403
        ? t("error.forbidden")
        : status === 0
          ? t("error.unreachable")
          : (problem?.title ?? t("error.unexpected"));
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{title}</p>
      <p className="state-text">{problem?.detail ?? t("error.hint")}</p>
      {retry && <Button onClick={retry}>{t("action.retry")}</Button>}
    </div>
  );
}
