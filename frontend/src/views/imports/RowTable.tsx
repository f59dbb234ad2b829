import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Import, ImportRow, Schemas } from "../../api/types";
import { Pill } from "../../ui/Pill";

type ImportColumn = Schemas["ImportColumn"];

const TONES = { REFUSED: "late", KEPT: "warn", CREATED: "strong" } as const;

/** Rows with whom they mean, what becomes of them, and what was found in their cells. */
export function RowTable({ rows, job }: { rows: ImportRow[]; job: Import }) {
  const { t } = useTranslation();
  const orders = job.kind === "ORDERS";
  const cell = (row: ImportRow, ...targets: ImportColumn["target"][]) =>
    targets
      .map((target) => row.cells[job.columns.findIndex((column) => column.target === target)])
      .filter(Boolean)
      .join(" · ");
  return (
    <div className="card plain-scroll">
      <table className="groups stacked import-rows">
        <thead>
          <tr>
            <th scope="col">{t("imports.row")}</th>
            <th scope="col">{t(orders ? "imports.order" : "imports.customer")}</th>
            <th scope="col">{t("imports.outcomeTitle")}</th>
            <th scope="col">{t("imports.finding")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.rowNumber}>
              <td className="num" data-label={t("imports.row")}>
                {
                  // Where it stands in the spreadsheet; of old imports only the distance to the headings is known.
                  row.fileRow ?? row.rowNumber + job.headingRow
                }
              </td>
              <td>
                <div>
                  {(orders
                    ? cell(
                        row,
                        "ORDER_NUMBER",
                        "ORDER_CUSTOMER_NAME",
                        "PRODUCT_CODE",
                        "PRODUCT_NAME",
                      )
                    : cell(row, "NAME")) || t("imports.noName")}
                </div>
                <Meaning row={row} orders={orders} />
              </td>
              <td>
                {row.outcome && (
                  <Pill tone={TONES[row.outcome as keyof typeof TONES]}>
                    {t(`imports.outcome.${row.outcome}`)}
                  </Pill>
                )}
              </td>
              <td>
                {row.findings.length === 0 ? (
                  <span className="faint import-nothing">–</span>
                ) : (
                  <ul className="import-findings">
                    {row.findings.map((finding) => (
                      <li
                        key={`${finding.customField ?? finding.target}-${finding.detail}`}
                        data-severity={finding.severity}
                      >
                        {finding.detail}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The customer that is there already, by what it was recognised, and the row that meant it first. */
function Meaning({ row, orders }: { row: ImportRow; orders: boolean }) {
  const { t } = useTranslation();
  const { meaning } = row;
  if (!meaning?.matchedBy) return null;
  const by = t(`imports.by.${meaning.matchedBy}`);
  const customer = meaning.customerName ?? "";
  return (
    <div className="faint import-meaning">
      {meaning.known && customer !== "" && (
        <span>
          {t("imports.isKnown")}
          {meaning.customerId ? (
            <Link to="/customers/$id" params={{ id: meaning.customerId }}>
              {customer}
            </Link>
          ) : (
            customer
          )}
          {t("imports.recognisedBy", { by })}
        </span>
      )}
      {meaning.sameAsRow != null && (
        <span>
          {t(orders ? "imports.sameOrderAs" : "imports.sameAs", {
            row: meaning.sameAsFileRow ?? meaning.sameAsRow,
          })}
          {!orders && !meaning.known && t("imports.recognisedBy", { by })}
        </span>
      )}
    </div>
  );
}
