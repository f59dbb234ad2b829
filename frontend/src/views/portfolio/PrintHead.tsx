import { useTranslation } from "react-i18next";
import type { Portfolio } from "../../api/types";
import { useMe } from "../../app/me";
import { useFormats } from "../../ui/format";
import { useScopeName } from "./scopeName";
import type { PortfolioSearch } from "./search";

interface Props {
  portfolio: Portfolio;
  before: Portfolio | undefined;
  search: PortfolioSearch;
}

/** Above the printed report: what it is, whose, of which day, and who printed it. */
export function PrintHead({ portfolio, before, search }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const scope = useScopeName(search);
  return (
    <header className="print-head">
      <h1>{t("portfolio.report")}</h1>
      <dl>
        <div>
          <dt>{t("portfolio.scope.label")}</dt>
          <dd>{scope}</dd>
        </div>
        <div>
          <dt>{t("portfolio.asOf")}</dt>
          <dd className="num">{format.date(portfolio.asOf)}</dd>
        </div>
        {before && (
          <div>
            <dt>{t("portfolio.compare")}</dt>
            <dd className="num">{format.date(before.asOf)}</dd>
          </div>
        )}
        <div>
          <dt>{t("portfolio.printedBy")}</dt>
          <dd>{me.displayName}</dd>
        </div>
      </dl>
    </header>
  );
}
