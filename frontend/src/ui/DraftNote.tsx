import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { DraftState } from "./draft";
import "./field.css";

/** Says that the form stands as somebody left it, and offers an empty one. */
export function DraftNote({ draft }: { draft: DraftState }) {
  const { t } = useTranslation();
  return (
    <p className="draft-note" role="status">
      {t("draft.restored")}{" "}
      <Button type="link" size="small" onClick={draft.anew}>
        {t("draft.anew")}
      </Button>
    </p>
  );
}
