import type { TFunction } from "i18next";
import type { Schemas } from "../../api/types";

/** Outside is, before, who was not a customer yet; after, who has bought. */
export function gradeName(
  t: TFunction,
  choice: Schemas["ValueGradeChoice"],
  side: "from" | "to",
): string {
  switch (choice) {
    case "NONE":
      return t("classes.gradeUnknown");
    case "OUTSIDE":
      return t(side === "from" ? "classes.gradeNotYet" : "classes.gradeBought");
    default:
      return t("classes.grade", { grade: choice });
  }
}
