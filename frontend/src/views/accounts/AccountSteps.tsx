import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "./accounts.css";

/** The steps of a key account; each is a place. */
export const ACCOUNT_STEPS = ["screen", "evaluate", "plan", "execute", "monitor"] as const;
const BESIDE = ["duties", "space"] as const;
type Beside = (typeof BESIDE)[number];
export type AccountStep = (typeof ACCOUNT_STEPS)[number];

const PLACES = {
  screen: { to: "/key-accounts/candidates", search: {} },
  evaluate: { to: "/key-accounts/candidates/compare", search: {} },
  plan: { to: "/key-accounts", search: { state: ["DRAFT", "SUBMITTED"] } },
  execute: { to: "/key-accounts/activities", search: {} },
  duties: { to: "/key-accounts/desk", search: {} },
  space: { to: "/key-accounts/white-space", search: {} },
  monitor: { to: "/key-accounts", search: { state: ["ACTIVE"] } },
} as const;

/** The five steps of the method and the standing duties beside them, and where one is. */
export function AccountSteps({ current }: { current?: AccountStep | Beside }) {
  const { t } = useTranslation();
  return (
    <nav className="account-steps" aria-label={t("accounts.steps")}>
      <ol>
        {ACCOUNT_STEPS.map((step, at) => (
          <li key={step}>
            <Link
              to={PLACES[step].to}
              search={PLACES[step].search as never}
              activeProps={{}}
              data-current={step === current || undefined}
            >
              <span className="account-step-number num" aria-hidden="true">
                {at + 1}
              </span>
              {t(`accounts.step.${step}`)}
            </Link>
          </li>
        ))}
        {BESIDE.map((place) => (
          <li key={place} className="account-beside">
            <Link
              to={PLACES[place].to}
              search={{}}
              activeProps={{}}
              data-current={current === place || undefined}
            >
              {t(`accounts.step.${place}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
