import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { asProblem, statusOf } from "../api/problem";
import "./states.css";

interface Props {
  error: unknown;
  retry?: () => void;
}

/** A link that was opened by itself has nothing behind it. */
function back(): void {
  if (window.history.length > 1) window.history.back();
  else window.location.assign("/");
}

/** What went wrong in words, and the way on. */
export function ErrorPanel({ error, retry }: Props) {
  const { t } = useTranslation();
  const status = statusOf(error);
  const problem = asProblem(error);
  const gone = status === 404 || status === 403 || status === 410;
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
      {gone ? (
        // What is not there, or not for the reader, is not there at the next try either.
        <Button onClick={back}>{t("action.back")}</Button>
      ) : (
        retry && <Button onClick={retry}>{t("action.retry")}</Button>
      )}
    </div>
  );
}
