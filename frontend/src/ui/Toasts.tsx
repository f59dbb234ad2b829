import { CloseOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { dismiss, useToasts } from "./toast";
import "./toasts.css";

export function Toasts() {
  const { t } = useTranslation();
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
                toast.undo?.();
                dismiss(toast.id);
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
