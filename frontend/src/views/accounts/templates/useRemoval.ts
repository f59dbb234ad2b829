import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import type { Template } from "../choices";
import { refreshAccounts } from "../refresh";

async function putBack({ name, nameEn, description, descriptionEn, goals, activities }: Template) {
  const body = { name, nameEn, description, descriptionEn, goals, activities };
  await api.POST("/api/v1/key-account-plan-templates", { body: body as never });
  await refreshAccounts();
}

/** In the reader's language, where the template has it. */
export function useTemplateName(): (one: Template) => string {
  const { i18n } = useTranslation();
  const english = i18n.resolvedLanguage === "en";
  return (one) => (english && one.nameEn ? one.nameEn : one.name);
}

/** Takes a template away, and says how it comes back. */
export function useRemoval(removed?: () => void) {
  const { t } = useTranslation();
  const nameOf = useTemplateName();
  return useSubmit(async (one: Template) => {
    const params = { path: { id: one.id } };
    await api.GET("/api/v1/key-account-plan-templates/{id}", { params });
    await api.DELETE("/api/v1/key-account-plan-templates/{id}", { params });
    removed?.();
    toast(t("accounts.templateRemoved", { name: nameOf(one) }), { undo: () => putBack(one) });
    await refreshAccounts();
  });
}
