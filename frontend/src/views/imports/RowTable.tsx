import { useTranslation } from "react-i18next";
import type { Import, ImportRow } from "../../api/types";

/** Refused rows with the reason beside the column it is about. */
export function RowTable({ rows, job }: { rows: ImportRow[]; job: Import }) {
  const { t } = useTranslation();
  const headingOf = ({ target, customField }: ImportRow["findings"][number]) =>
    job.columns.find((c) => (customField ? c.customField === customField : c.target === target))
      ?.heading ?? "–";
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("imports.row")}</th>
            <th scope="col">{t("imports.column")}</th>
            <th scope="col">{t("imports.finding")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.findings.map((finding) => (
              <tr key={`${row.rowNumber}-${finding.customField ?? finding.target}-${finding.code}`}>
                <td className="num" data-label={t("imports.row")}>
                  {
                    // As the spreadsheet counts, whose first row holds the headings.
                    row.rowNumber + 1
                  }
                </td>
                <td>{headingOf(finding)}</td>
                <td>{finding.detail}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
