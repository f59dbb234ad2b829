import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";

type Notification = Schemas["Notification"];

/** What a notification brings along depends on its kind. */
interface Arguments {
  customerName?: string;
  dueOn?: string;
  fallsOn?: string;
  ownerName?: string;
  byName?: string;
  importId?: string;
  fileName?: string;
  customers?: number;
  createdRows?: number;
  updatedRows?: number;
  refusedRows?: number;
  competitorId?: string;
  competitorName?: string;
  moveId?: string;
  moveKind?: Schemas["MoveKind"];
  description?: string;
  alarmId?: string;
  reviewId?: string;
  handoverId?: string;
  fromName?: string;
  handedOn?: string;
  heldOn?: string;
  alarmKind?: Schemas["ContactAlarmKind"];
  personName?: string;
  day?: string;
  contacts?: number;
  partnerName?: string;
  productName?: string | null;
  validUntil?: string;
  planId?: string;
}

const argumentsOf = (notification: Notification) => notification.arguments as Arguments;

/** What a notification is about, as a place of this page. */
export function placeOf(notification: Notification): Place | undefined {
  const { importId, competitorId, moveId, alarmId, reviewId, handoverId, planId } =
    argumentsOf(notification);
  if (notification.kind.startsWith("KEY_ACCOUNT_PLAN_") && planId)
    return { to: "accountPlan", id: planId };
  if (notification.kind === "CONTACT_ALARM" && alarmId) return { to: "alarm", id: alarmId };
  if (notification.kind === "COMPETITOR_MOVED" && competitorId)
    return { to: "move", id: competitorId, moveId };
  if (notification.kind === "REVIEW_CLOSED" && reviewId) return { to: "review", id: reviewId };
  if (handoverId) return { to: "handover", id: handoverId };
  if (notification.kind === "REGISTRATION_EXPIRED" && notification.customerId)
    return { to: "registrations", id: notification.customerId };
  if (notification.customerId) return { to: "customer", id: notification.customerId };
  if (importId && notification.kind === "CUSTOMERS_ASSIGNED")
    return { to: "brought", id: importId };
  return importId ? { to: "import", id: importId } : undefined;
}

export interface Place {
  to:
    | "customer"
    | "registrations"
    | "brought"
    | "import"
    | "move"
    | "alarm"
    | "review"
    | "handover"
    | "accountPlan";
  id: string;
  moveId?: string;
}

export function useNotificationText() {
  const { t } = useTranslation();
  const format = useFormats();
  return (notification: Notification): string => {
    // About a customer that was given out of the reader's sight: who and what is not told any more.
    if (Object.keys(notification.arguments).length === 0 && !notification.customerId)
      return t("notifications.outOfSight");
    const { customerName, dueOn, fallsOn, ownerName, byName, ...about } = argumentsOf(notification);
    const name = notification.customerName ?? customerName ?? "";
    switch (notification.kind) {
      case "POOL_WARNING":
        return t("notifications.POOL_WARNING", {
          name,
          due: format.date(dueOn),
          falls: format.date(fallsOn),
        });
      case "PLAN_ESCALATED":
        return t("notifications.PLAN_ESCALATED", { name, who: ownerName, due: format.date(dueOn) });
      case "CUSTOMER_ASSIGNED":
        return t("notifications.CUSTOMER_ASSIGNED", { name, who: byName });
      case "CUSTOMERS_ASSIGNED":
        return t("notifications.CUSTOMERS_ASSIGNED", { who: byName, count: about.customers ?? 0 });
      case "COMPETITOR_MOVED":
        return t("notifications.COMPETITOR_MOVED", {
          name: about.competitorName,
          kind: t(`rivals.move.${about.moveKind ?? "OTHER"}`),
          text: about.description,
          count: about.customers ?? 0,
        });
      case "REVIEW_CLOSED":
        return t("notifications.REVIEW_CLOSED", { who: byName, day: format.date(about.heldOn) });
      case "KEY_ACCOUNT_PLAN_APPROVED":
      case "KEY_ACCOUNT_PLAN_RETURNED":
      case "KEY_ACCOUNT_PLAN_DISCARDED":
      case "KEY_ACCOUNT_PLAN_REMOVED":
        return t(`notifications.${notification.kind}`, { who: byName, name });
      case "HANDOVER_RECEIVED":
        return t("notifications.HANDOVER_RECEIVED", { who: byName, from: about.fromName });
      case "HANDOVER_GIVEN":
        return t("notifications.HANDOVER_GIVEN", { who: byName });
      case "CONTACT_ALARM":
        return t(`notifications.contactAlarm.${about.alarmKind ?? "VIEWED"}`, {
          who: about.personName,
          day: format.date(about.day),
          count: about.contacts ?? 0,
        });
      case "REGISTRATION_EXPIRED":
        return t("notifications.REGISTRATION_EXPIRED", {
          name,
          partner: about.partnerName,
          product: about.productName ?? t("partners.allProducts"),
          date: format.date(about.validUntil),
        });
      case "IMPORT_FINISHED":
        return t("notifications.IMPORT_FINISHED", {
          file: about.fileName,
          created: about.createdRows,
          updated: about.updatedRows,
          refused: about.refusedRows,
        });
    }
    // A kind that this page does not know yet still says what it is about.
    return name ? t("notifications.about", { name }) : t("notifications.unknown");
  };
}
