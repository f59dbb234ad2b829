import { useTranslation } from "react-i18next";
import { inOrder } from "./walk";
import type { Plan } from "./layout";
import type { RelationshipMap } from "./types";
import { useMapWords } from "./words";

interface Props {
  map: RelationshipMap;
  plan: Plan;
  open: boolean;
  choose: (contactId: string) => void;
}

/** The whole map in words: for those who do not see it, and for a narrow screen. */
export function MapText({ map, plan, open, choose }: Props) {
  const { t } = useTranslation();
  const words = useMapWords(map);
  return (
    <details className="map-text" open={open}>
      <summary>
        {t("projects.inWords", { people: map.people.length, lines: map.influences.length })}
      </summary>
      <h4>{t("projects.people")}</h4>
      <ul>
        {inOrder(plan.places).map(({ person }) => (
          <li key={person.contactId}>
            <button type="button" className="plain" onClick={() => choose(person.contactId)}>
              {words.person(person)}
            </button>
          </li>
        ))}
      </ul>
      {map.influences.length > 0 && (
        <>
          <h4>{t("projects.influences")}</h4>
          <ul>
            {map.influences.map((line) => (
              <li key={line.id}>{words.influence(line)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
