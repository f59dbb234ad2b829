import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";

type Notification = Schemas["Notification"];

/** What a notification brings along depends on its kind. */
interface Arguments {
  customerName?: string;
  dueOn?: string;
  fallsOn?: string;
}

export function useNotificationText() {
  const { t } = useTranslation();
  const format = useFormats();
  return (notification: Notification): string => {
    const { customerName, dueOn, fallsOn } = notification.arguments as Arguments;
    const name = notification.customerName ?? customerName ?? "";
    if (notification.kind === "POOL_WARNING") {
      return t("notifications.POOL_WARNING", {
        name,
        due: format.date(dueOn),
        falls: format.date(fallsOn),
      });
    }
    // A kind that this page does not know yet still says what it is about.
    return name ? t("notifications.about", { name }) : t("notifications.unknown");
  };
}
