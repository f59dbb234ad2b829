import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Portfolio } from "../../api/types";
import { useFormats } from "../../ui/format";
import type { CustomersSearch } from "../customers/search";
import { Delta } from "./Delta";
import { listBehind } from "./links";
import type { PortfolioSearch } from "./search";

interface Props {
  portfolio: Portfolio;
  before: Portfolio | undefined;
  search: PortfolioSearch;
}

interface Figure {
  key: "closingRate" | "testingToWonRate" | "withQuality" | "withPotential" | "growth";
  rate: boolean;
  behind?: CustomersSearch;
}

const FIGURES: Figure[] = [
  { key: "closingRate", rate: true, behind: { status: ["WON"] } },
  { key: "testingToWonRate", rate: true, behind: { status: ["TESTING"] } },
  { key: "withQuality", rate: false },
  { key: "withPotential", rate: false, behind: { hasPotential: true } },
  { key: "growth", rate: false },
];

export function KeyFigures({ portfolio, before, search }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dl className="key-figures">
      {FIGURES.map(({ key, rate, behind }) => {
        const text = rate ? format.percent(portfolio[key]) : format.number(portfolio[key]);
        return (
          <div key={key}>
            <dt>{t(`portfolio.figure.${key}`)}</dt>
            <dd className="num">
              {behind ? (
                <Link to="/customers" search={listBehind(search, behind)}>
                  {text}
                </Link>
              ) : (
                text
              )}
              <Delta now={portfolio[key]} before={before?.[key]} rate={rate} />
            </dd>
            <dd className="faint">{t(`portfolio.explain.${key}`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
