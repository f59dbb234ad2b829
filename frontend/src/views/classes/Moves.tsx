import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Kind } from "./kinds";
import { ListLink } from "./ListLink";

interface Props<T extends string> {
  kind: Kind;
  values: readonly T[];
  moves: { from?: T | null; to?: T | null; customers: number; list: string }[];
  asOf: string;
  compareWith: string | null | undefined;
  name: (value: T, side: "from" | "to") => string;
  /** What it is to have none, then and now; "None" when nothing is said. */
  none?: Record<"from" | "to", string>;
}

/** Who stood where then and stands where now; on the diagonal those that stayed. */
export function Moves<T extends string>(props: Props<T>) {
  const { kind, moves, asOf, compareWith, name, none } = props;
  const { t } = useTranslation();
  const format = useFormats();
  if (!compareWith) return <p className="faint">{t("classes.chooseDate")}</p>;
  const of = (side: "from" | "to", value: T | null) =>
    moves.some((move) => (move[side] ?? null) === value);
  const rows = [...props.values, null].filter((value) => of("from", value));
  const columns = [...props.values, null].filter((value) => of("to", value));
  const say = (value: T | null, side: "from" | "to") =>
    value === null ? (none?.[side] ?? t("classes.none")) : name(value, side);
  return (
    <>
      <p className="faint num">
        {t("classes.movesBetween", { from: format.date(compareWith), to: format.date(asOf) })}
      </p>
      <div className="plain-scroll" tabIndex={0} role="region" aria-label={t("classes.moves")}>
        <table className="groups moves">
          <thead>
            <tr>
              <th scope="col">{t("classes.fromTo")}</th>
              {columns.map((to) => (
                <th key={to ?? "NONE"} scope="col" className="right">
                  {say(to, "to")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((from) => (
              <tr key={from ?? "NONE"}>
                <th scope="row">{say(from, "from")}</th>
                {columns.map((to) => {
                  const move = moves.find(
                    (m) => (m.from ?? null) === from && (m.to ?? null) === to,
                  );
                  return (
                    <td
                      key={to ?? "NONE"}
                      className="right num"
                      data-stayed={from === to || undefined}
                    >
                      {move ? (
                        <ListLink kind={kind} list={move.list}>
                          {format.number(move.customers)}
                        </ListLink>
                      ) : (
                        <span className="faint">–</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
