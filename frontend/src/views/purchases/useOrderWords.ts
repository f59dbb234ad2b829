import { useTranslation } from "react-i18next";
import { useFigureWords } from "../../ui/useFigureWords";
import type { OrderDraft } from "./orderDraft";

/** What keeps an order back, by the path of the field, in words. */
export function useOrderWords(draft: OrderDraft, customerChosen: boolean) {
  const { t } = useTranslation();
  const figure = useFigureWords();
  const wrong: Record<string, string | undefined> = {
    customerId: customerChosen ? undefined : t("needs.choose"),
  };
  draft.lines.forEach((line, i) => {
    const { product, quantity, unitPrice, unitCost } = line;
    wrong[`lines/${i}/productId`] = product ? undefined : t("needs.choose");
    wrong[`lines/${i}/quantity`] = figure(quantity, { required: true, decimals: 3 });
    wrong[`lines/${i}/unitPrice`] = figure(unitPrice, { required: true, zero: true, decimals: 2 });
    wrong[`lines/${i}/unitCost`] = figure(unitCost, { zero: true, decimals: 2 });
  });
  return wrong;
}
