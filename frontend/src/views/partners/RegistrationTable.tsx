import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { RegistrationRow } from "./choices";
import { StatePill } from "./StatePill";

interface Props {
  rows: RegistrationRow[];
  /** Whether the rows are of several partners. */
  partners?: boolean;
}

/** Which customers are registered, for what, until when, and who protects. */
export function RegistrationTable({ rows, partners = false }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("rivals.customer")}</th>
            {partners && <th scope="col">{t("partners.partner")}</th>}
            <th scope="col">{t("partners.product")}</th>
            <th scope="col">{t("partners.stateHead")}</th>
            <th scope="col">{t("partners.validUntil")}</th>
            <th scope="col">{t("partners.registeredOn")}</th>
            <th scope="col">{t("field.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link
                  to="/customers/$id"
                  params={{ id: row.customerId }}
                  search={{ tab: "registrations" }}
                >
                  {row.customerName}
                </Link>
              </th>
              {partners && (
                <td data-label={t("partners.partner")}>
                  <Link to="/partners/$id" params={{ id: row.partnerId }}>
                    {row.partnerName}
                  </Link>
                </td>
              )}
              <td data-label={t("partners.product")}>
                {row.productName ?? t("partners.allProducts")}
              </td>
              <td data-label={t("partners.stateHead")}>
                <span className="row partner-state">
                  <StatePill row={row} />
                  {row.protectedByName && (
                    <span className="faint">
                      {t("partners.protectedBy", {
                        partner: row.protectedByName,
                        until: format.shortDate(row.protectedUntil),
                      })}
                    </span>
                  )}
                </span>
              </td>
              <td className="num" data-label={t("partners.validUntil")}>
                {format.shortDate(row.validUntil)}
              </td>
              <td className="num" data-label={t("partners.registeredOn")}>
                {format.shortDate(row.registeredOn)}
              </td>
              <td data-label={t("field.owner")}>{row.ownerName ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
