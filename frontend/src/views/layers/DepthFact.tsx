import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Customer } from "../../api/types";

/** How deep we are in a customer, at its head; the way to the five layers. */
export function DepthFact({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const { id, depth, stage } = customer;
  return (
    <div>
      <dt>{t("layers.depth")}</dt>
      <dd className="num">
        <Link
          to="/customers/$id"
          params={{ id }}
          search={{ tab: "layers" }}
          title={stage ? t(`layers.stage.${stage}`) : undefined}
        >
          {depth === null ? t("company.notModelled") : `${depth} / 5`}
        </Link>
      </dd>
    </div>
  );
}
