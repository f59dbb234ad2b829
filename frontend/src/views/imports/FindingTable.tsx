import { useTranslation } from "react-i18next";
import type { ImportFinding } from "../../api/types";
import { Pill } from "../../ui/Pill";

export function FindingTable({ findings }: { findings: ImportFinding[] }) {
  const { t } = useTranslation();
  return (
    <div className="card plain-scroll">
      <table className="groups">
        <thead>
          <tr>
            <th scope="col">{t("imports.row")}</th>
            <th scope="col">{t("imports.column")}</th>
            <th scope="col">{t("imports.finding")}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((f) => (
            <tr key={`${f.row}-${f.column}-${f.code}`}>
              <td className="num">{f.row}</td>
              <td>{f.column ?? "–"}</td>
              <td>
                <Pill tone={f.severity === "ERROR" ? "late" : "warn"}>
                  {t(`imports.severity.${f.severity}`)}
                </Pill>{" "}
                {f.detail}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
