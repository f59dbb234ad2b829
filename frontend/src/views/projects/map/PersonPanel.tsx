import { Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { openOverlay } from "../../../app/overlays";
import { useFormats } from "../../../ui/format";
import { Pill } from "../../../ui/Pill";
import { useEarlyWords } from "../early";
import { badgesOf } from "./marks";
import { StanceTag } from "./StanceTag";
import {
  STANCES,
  type MapPerson,
  type MapStance,
  type RelationshipMap,
  type Stance,
} from "./types";
import { useMapWords } from "./words";

interface Props {
  map: RelationshipMap;
  customerName: string;
  person: MapPerson;
  /** To another one of the map. */
  choose: (contactId: string) => void;
  /** What may be done, below; nothing for who only reads. */
  actions?: ReactNode;
  /** Beside each line of influence. */
  lineAction?: (influenceId: string) => ReactNode;
  /** Tries another stance; nothing is saved. */
  tryStance?: (competitorId: string | null, stance: Stance) => void;
}

/** Everything that is known of one person in this project. */
export function PersonPanel(props: Props) {
  const { map, customerName, person, choose } = props;
  const { t } = useTranslation();
  const format = useFormats();
  const words = useMapWords(map);
  const early = useEarlyWords();
  const superior = map.people.find((p) => p.contactId === person.reportsToId);
  const below = map.people.filter((p) => p.reportsToId === person.contactId);
  const lines = map.influences.filter((line) =>
    [line.fromContactId, line.toContactId].includes(person.contactId),
  );
  const texts: [string, string | null | undefined][] = [
    [t("projects.field.role"), person.role && t(`projects.role.${person.role}`)],
    [t("projects.weight"), person.weight == null ? undefined : format.percent(person.weight / 100)],
    [t("projects.field.decidesAt"), words.steps(person)],
    [t("projects.field.criteria"), person.criteria],
    [t("projects.field.organisationNeed"), person.organisationNeed],
    [t("projects.field.personalNeed"), person.personalNeed],
  ];
  return (
    <div className="person-panel stack">
      <div>
        <h3>{person.name}</h3>
        <p className="soft">{words.place(person)}</p>
        <p className="row person-badges">
          {badgesOf(person, map).map((badge) => (
            <Pill key={badge.kind} tone={badge.kind === "LEFT" ? undefined : "warn"}>
              {words.badge(badge)}
            </Pill>
          ))}
        </p>
      </div>
      {person.role != null && <Stances {...props} />}
      <dl className="person-facts">
        {texts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="prose">{value}</dd>
            </div>
          ))}
        {person.overstepping && (
          <div>
            <dt>{t("projects.badge.OVERSTEPPED")}</dt>
            <dd>
              {early(person.overstepping)}
              <p className="faint">{t("projects.earlyHelp")}</p>
            </dd>
          </div>
        )}
        {superior && (
          <div>
            <dt>{t("projects.field.reportsTo")}</dt>
            <dd>
              <Name person={superior} choose={choose} />
            </dd>
          </div>
        )}
        {below.length > 0 && (
          <div>
            <dt>{t("projects.field.below")}</dt>
            <dd className="row">
              {below.map((one) => (
                <Name key={one.contactId} person={one} choose={choose} />
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("projects.field.knownBy")}</dt>
          <dd>
            {person.knownBy.length === 0 && <span className="soft">{t("projects.nobodyMet")}</span>}
            <ul>
              {person.knownBy.map((known) => (
                <li key={known.userId} className={known.recent ? undefined : "soft"}>
                  {t(known.recent ? "projects.lastMet" : "projects.lastMetLongAgo", {
                    name: known.name,
                    day: format.date(known.lastMetOn),
                  })}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {lines.length > 0 && (
          <div>
            <dt>{t("projects.influences")}</dt>
            <dd>
              <ul className="person-lines">
                {lines.map((line) => (
                  <li key={line.id}>
                    <span>{words.influence(line)}</span>
                    {props.lineAction?.(line.id)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {props.actions}
      <p className="row">
        <Button
          onClick={() =>
            openOverlay({ kind: "log", customer: { id: map.customerId, name: customerName } })
          }
        >
          {t("log.title")}
        </Button>
        <Link to="/customers/$id" params={{ id: map.customerId }} search={{ tab: "contacts" }}>
          {t("projects.toContact")}
        </Link>
      </p>
    </div>
  );
}

function Name({ person, choose }: { person: MapPerson; choose: (contactId: string) => void }) {
  return (
    <button type="button" className="plain link" onClick={() => choose(person.contactId)}>
      {person.name}
    </button>
  );
}

/** Towards each supplier, ours first. */
function Stances({ person, tryStance }: Props) {
  const { t } = useTranslation();
  const ours = person.stances.find((s) => s.competitorId == null);
  const all: MapStance[] = [
    ours ?? { stance: "UNKNOWN" },
    ...person.stances.filter((s) => s.competitorId != null),
  ];
  return (
    <table className="person-stances">
      <caption className="visually-hidden">{t("projects.stances")}</caption>
      <tbody>
        {all.map((one) => {
          const name = one.competitorName ?? t("projects.us");
          return (
            <tr key={one.competitorId ?? "us"}>
              <th scope="row">{name}</th>
              <td>
                {tryStance ? (
                  <Select
                    aria-label={t("projects.tryStanceOf", { name })}
                    value={one.stance}
                    options={STANCES.map((value) => ({
                      value,
                      label: <StanceTag stance={value} />,
                    }))}
                    onChange={(value) => tryStance(one.competitorId ?? null, value)}
                  />
                ) : (
                  <StanceTag stance={one.stance} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
