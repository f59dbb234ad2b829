import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { ListLink } from "./ListLink";

const SCORES = [1, 2, 3, 4, 5];

/** Recency upwards, frequency to the right: the best stand in the upper right corner. */
export function RfmGrid({ grid }: { grid: Schemas["RfmCell"][] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const most = Math.max(1, ...grid.map((cell) => cell.customers));
  return (
    <table className="rfm-grid">
      <caption className="visually-hidden">{t("classes.grid")}</caption>
      <tbody>
        {[...SCORES].reverse().map((r) => (
          <tr key={r}>
            <th scope="row">{t("classes.r", { r })}</th>
            {SCORES.map((f) => {
              const cell = grid.find((one) => one.r === r && one.f === f);
              const heat = (cell?.customers ?? 0) / most;
              return (
                <td
                  key={f}
                  style={{ background: heat ? `rgba(127, 168, 79, ${0.12 + 0.68 * heat})` : "" }}
                >
                  {cell && (
                    <ListLink
                      kind="rfm"
                      list={cell.list}
                      label={t("classes.cell", { r, f, count: cell.customers })}
                    >
                      <strong className="num">{format.number(cell.customers)}</strong>
                      {cell.customers > 0 && (
                        <span className="num rfm-amount">
                          {format.money(Math.round(cell.amount))}
                        </span>
                      )}
                    </ListLink>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td aria-hidden="true" />
          {SCORES.map((f) => (
            <th key={f} scope="col">
              {t("classes.f", { f })}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
