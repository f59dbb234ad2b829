import { CloseOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { asProblem, statusOf } from "../api/problem";
import { dismiss, toast as say, useToasts } from "./toast";
import "./toasts.css";

export function Toasts() {
  const { t } = useTranslation();
  async function takeBack(undo: (() => unknown) | undefined) {
    try {
      await undo?.();
    } catch (error) {
      const words = statusOf(error) === 0 ? t("error.unreachable") : t("error.unexpected");
      say(asProblem(error)?.detail ?? words, { tone: "failed" });
    }
  }
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={`toast toast-${toast.tone}`}>
          <span>{toast.text}</span>
          {toast.more && (
            <button
              type="button"
              className="toast-undo"
              onClick={() => {
                toast.more?.open();
                dismiss(toast.id);
              }}
            >
              {toast.more.text}
            </button>
          )}
          {toast.undo && (
            <button
              type="button"
              className="toast-undo"
              onClick={() => {
                dismiss(toast.id);
                void takeBack(toast.undo);
              }}
            >
              {t("action.undo")}
            </button>
          )}
          <button
            type="button"
            className="toast-close"
            aria-label={t("action.close")}
            onClick={() => dismiss(toast.id)}
          >
            <CloseOutlined />
          </button>
        </div>
      ))}
    </div>
  );
}
