import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats, type Formats } from "../../../ui/format";
import { badgesOf, stanceOf, type Badge } from "./marks";
import type { MapInfluence, MapPerson, RelationshipMap } from "./types";

export interface MapWords {
  badge: (badge: Badge) => string;
  /** 采购总监 · 采购部 */
  place: (person: MapPerson) => string;
  /** 第 6、8 步 */
  steps: (person: MapPerson) => string | undefined;
  /** Everything that the card of a person shows, in one sentence. */
  person: (person: MapPerson) => string;
  influence: (line: MapInfluence) => string;
}

export function wordsFor(t: TFunction, format: Formats, map: RelationshipMap): MapWords {
  const names = new Map(map.people.map((p) => [p.contactId, p.name]));
  const separator = t("list.separator");
  const badge = (one: Badge) =>
    one.kind === "BACKS"
      ? t("projects.badge.BACKS", { name: one.name })
      : t(`projects.badge.${one.kind}`);
  const place = (person: MapPerson) =>
    [person.position, person.department].filter(Boolean).join(" · ");
  const steps = (person: MapPerson) =>
    person.decidesAt?.length
      ? t("projects.atSteps", {
          count: person.decidesAt.length,
          steps: person.decidesAt.join(separator),
        })
      : undefined;
  return {
    badge,
    place,
    steps,
    person: (person) => {
      const stance = stanceOf(person);
      const superior = person.reportsToId ? names.get(person.reportsToId) : undefined;
      return [
        [person.name, place(person)].filter(Boolean).join(t("projects.text.comma")),
        superior && t("projects.text.reportsTo", { name: superior }),
        person.role && t(`projects.role.${person.role}`),
        person.weight != null &&
          t("projects.text.weight", { weight: format.percent(person.weight / 100) }),
        steps(person),
        stance && t("projects.text.stance", { stance: t(`projects.stance.${stance}`) }),
        ...badgesOf(person, map).map(badge),
        person.knownBy.length > 0 &&
          t("projects.text.knownBy", {
            people: person.knownBy
              .map((k) =>
                t("projects.text.met", { name: k.name, day: format.shortDate(k.lastMetOn) }),
              )
              .join(separator),
          }),
      ]
        .filter(Boolean)
        .join(t("list.semicolon"));
    },
    influence: (line) =>
      t(`projects.text.influence.${line.strength}`, {
        from: names.get(line.fromContactId) ?? "",
        to: names.get(line.toContactId) ?? "",
      }) + (line.note ? t("projects.text.because", { note: line.note }) : ""),
  };
}

export function useMapWords(map: RelationshipMap): MapWords {
  const { t } = useTranslation();
  const format = useFormats();
  return useMemo(() => wordsFor(t, format, map), [t, format, map]);
}
