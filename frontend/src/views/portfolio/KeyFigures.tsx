import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Trans, useTranslation } from "react-i18next";
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
  const { closing, testing, withQuality, withPotential } = portfolio;
  const growth = portfolio.growth[0];
  return (
    <dl className="key-figures">
      <Figure
        name={t("portfolio.figure.closingRate")}
        text={format.ratio(closing.won.count, closing.notAbandoned.count, closing.rate)}
        list={closing.won.list}
        delta={<Delta now={closing.rate} before={before?.closing.rate} rate />}
        note={
          <Trans
            i18nKey="portfolio.explain.closingRate"
            values={{
              won: format.number(closing.won.count),
              all: format.number(closing.notAbandoned.count),
            }}
            components={{
              won: <Link to="/customers" search={listOf(closing.won.list)} />,
              all: <Link to="/customers" search={listOf(closing.notAbandoned.list)} />,
            }}
          />
        }
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
        note={
          <Trans
            i18nKey="portfolio.ended"
            values={{ ended: format.number(testing.ended), won: format.number(testing.won) }}
            components={{
              ended: <Link to="/portfolio/ended-tests" search={endedTestsOf(testing.list)} />,
              won: <Link to="/portfolio/ended-tests" search={endedTestsOf(testing.wonList)} />,
            }}
          />
        }
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
        text={format.ratio(
          (growth?.customersNow ?? 0) - (growth?.customersThen ?? 0),
          growth?.customersThen ?? 0,
          growth?.growth,
        )}
        list={growth?.listNow}
        note={
          growth && (
            <Trans
              i18nKey="portfolio.explain.growthSince"
              values={{
                date: format.shortDate(growth.since),
                then: format.number(growth.customersThen),
                now: format.number(growth.customersNow),
              }}
              components={{
                then: <Link to="/customers" search={listOf(growth.listThen)} />,
                now: <Link to="/customers" search={listOf(growth.listNow)} />,
              }}
            />
          )
        }
      />
    </dl>
  );
}

interface FigureProps {
  name: string;
  text: string;
  note: ReactNode;
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
