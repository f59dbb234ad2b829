import { Button, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { chooseHeadings } from "./importCalls";

const CELLS = 6;

/** Which row of the file holds the headings: found by the service, chosen here among the first rows. */
export function HeadingChoice({ job, forget }: { job: Import; forget: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(job.columns.every((c) => !c.target && !c.customField));
  const form = useSubmit(async (row: number) => {
    // What was chosen for the columns belongs to the former headings.
    await chooseHeadings(job.id, row, forget);
  });
  if (job.leadingRows.length < 2) return null;
  return (
    <div className="heading-choice">
      <div className="row">
        <span>{t("imports.headingRow", { row: job.headingRow })}</span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "imports.headingClose" : "imports.headingChange")}
        </Button>
      </div>
      <FormErrors messages={form.rest} />
      {open && (
        <div className="card plain-scroll">
          <p className="soft">{t("imports.headingText")}</p>
          <table className="groups heading-rows" aria-label={t("imports.headingText")}>
            <tbody>
              {job.leadingRows.map(({ row, cells }, i) => (
                <tr key={row} data-chosen={row === job.headingRow || undefined}>
                  <th scope="row">
                    <Radio
                      name="heading-row"
                      checked={row === job.headingRow}
                      // Below the last row nothing is left to bring in.
                      disabled={form.busy || i === job.leadingRows.length - 1}
                      onChange={() => void form.submit(row)}
                      aria-label={t("imports.headingIs", { row })}
                    >
                      {row}
                    </Radio>
                  </th>
                  {Array.from({ length: CELLS }, (_, k) => (
                    <td key={k} className="ellipsis">
                      {cells[k] ?? ""}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
