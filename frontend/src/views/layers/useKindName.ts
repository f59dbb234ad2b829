import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";

/** The name of a kind of fact in the reader's language. */
export function useKindName() {
  const { i18n } = useTranslation();
  return (kind: Schemas["FactKind"]) => (i18n.language === "en" ? kind.nameEn : kind.nameZh);
}
