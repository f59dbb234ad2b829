import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Portfolio } from "../../api/types";
import { useFormats } from "../../ui/format";
import { listOf } from "../customers/search";
import { Delta } from "./Delta";
import { endedTestsOf } from "./endedTests";

interface Props {
  portfolio: Portfolio;
  before: Portfolio | undefined;
}

/** The figures that say whether the base gets better, each with the list behind it. */
export function KeyFigures({ portfolio, before }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const won = portfolio.statuses.find((s) => s.status === "WON");
  const { testing, withQuality, withPotential } = portfolio;
  const growth = portfolio.growth[0];
  return (
    <dl className="key-figures">
      <Figure
        name={t("portfolio.figure.closingRate")}
        text={format.percent(portfolio.closingRate)}
        list={won?.list}
        delta={<Delta now={portfolio.closingRate} before={before?.closingRate} rate />}
        note={t("portfolio.explain.closingRate")}
      />
      <Figure
        name={t("portfolio.figure.testingToWonRate")}
        text={format.ratio(testing.won, testing.ended, testing.rate)}
        link={
          <Link to="/portfolio/ended-tests" search={endedTestsOf(testing.list)}>
            {format.ratio(testing.won, testing.ended, testing.rate)}
          </Link>
        }
        delta={<Delta now={testing.rate} before={before?.testing.rate} rate />}
        note={t("portfolio.ended", { ended: testing.ended, won: testing.won })}
      />
      <Figure
        name={t("portfolio.figure.withQuality")}
        text={format.number(withQuality.count)}
        list={withQuality.list}
        delta={<Delta now={withQuality.count} before={before?.withQuality.count} />}
        note={t("portfolio.explain.withQuality")}
      />
      <Figure
        name={t("portfolio.figure.withPotential")}
        text={format.number(withPotential.count)}
        list={withPotential.list}
        delta={<Delta now={withPotential.count} before={before?.withPotential.count} />}
        note={t("portfolio.explain.withPotential")}
      />
      <Figure
        name={t("portfolio.figure.growth")}
        text={format.percent(growth?.growth)}
        note={
          growth &&
          t("portfolio.explain.growthSince", {
            date: format.shortDate(growth.since),
            then: growth.customersThen,
            now: growth.customersNow,
          })
        }
      />
    </dl>
  );
}

interface FigureProps {
  name: string;
  text: string;
  note: string | undefined;
  delta?: ReactNode;
  /** The customers behind it. */
  list?: string;
  /** What is behind it, where that is no list of customers. */
  link?: ReactNode;
}

function Figure({ name, text, note, delta, list, link }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">
        {list ? (
          <Link to="/customers" search={listOf(list)}>
            {text}
          </Link>
        ) : (
          (link ?? text)
        )}
        {delta}
      </dd>
      <dd className="faint">{note}</dd>
    </div>
  );
}
