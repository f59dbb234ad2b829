import { Handle, Position, type Node, type NodeProps } from "@xyflow/react";
import { useContext, type CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { initialsOf } from "../../../app/initials";
import { useFormats } from "../../../ui/format";
import { useEarlyWords } from "../early";
import type { Place } from "./layout";
import { MapContext, type Around } from "./MapContext";
import { badgesOf, stanceOf } from "./marks";
import { StanceTag } from "./StanceTag";
import type { MapPerson } from "./types";
import { useMapWords } from "./words";

export type PersonNode = Node<{ place: Place }, "person">;

/** Where lines leave and arrive; nobody draws lines by hand here. */
export const SIDES = [
  { id: "above", type: "target", position: Position.Top },
  { id: "below", type: "source", position: Position.Bottom },
  { id: "left-out", type: "source", position: Position.Left },
  { id: "left-in", type: "target", position: Position.Left },
  { id: "right-out", type: "source", position: Position.Right },
  { id: "right-in", type: "target", position: Position.Right },
] as const;

/** How many who know the person a card has room for. */
const FACES = 2;

/** A person at the customer: as large as the weight of their word. */
export function PersonCard({ data }: NodeProps<PersonNode>) {
  const around = useContext(MapContext);
  return (
    <>
      {SIDES.map((side) => (
        <Handle key={side.id} {...side} isConnectable={false} aria-hidden="true" />
      ))}
      {around && <Card around={around} place={data.place} />}
    </>
  );
}

function Card({ around, place }: { around: Around; place: Place }) {
  const { t } = useTranslation();
  const { map, currentId, chosenId } = around;
  const { person, scale } = place;
  const words = useMapWords(map);
  const early = useEarlyWords();
  const stance = stanceOf(person);
  return (
    <button
      type="button"
      className="map-person nopan"
      aria-label={words.person(person)}
      data-person={person.contactId}
      data-stance={stance}
      data-left={person.left || undefined}
      aria-pressed={chosenId === person.contactId}
      tabIndex={currentId === person.contactId ? 0 : -1}
      style={{ "--scale": scale } as CSSProperties}
      onClick={() => around.choose(person.contactId)}
      onKeyDown={(event) => around.onKey(event, person.contactId)}
    >
      <span className="map-name">
        <b>{person.name}</b>
        {person.weight != null && <Weight weight={person.weight} />}
      </span>
      <Line text={words.place(person)} />
      {person.role && stance && (
        <>
          <Line
            text={[t(`projects.role.${person.role}`), words.steps(person)]
              .filter(Boolean)
              .join(" · ")}
          />
          <span className="map-line">
            <StanceTag stance={stance} />
          </span>
        </>
      )}
      {(person.knownBy.length > 0 || !person.left) && <Faces person={person} />}
      <span className="map-badges">
        {badgesOf(person, map).map((badge) => (
          <span
            key={badge.kind}
            className="pill map-badge"
            data-badge={badge.kind}
            title={
              badge.kind === "OVERSTEPPED" && person.overstepping
                ? early(person.overstepping)
                : undefined
            }
          >
            {words.badge(badge)}
          </span>
        ))}
      </span>
    </button>
  );
}

function Line({ text }: { text: string }) {
  return <span className="map-line soft">{text}</span>;
}

function Weight({ weight }: { weight: number }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <span className="num">
      <span className="visually-hidden">{t("projects.weight")} </span>
      {format.percent(weight / 100)}
    </span>
  );
}

/** Who of us knows the person; long ago is faded, and said. */
function Faces({ person }: { person: MapPerson }) {
  const { t } = useTranslation();
  const format = useFormats();
  const rest = person.knownBy.length - FACES;
  return (
    <span className="map-line map-faces">
      {person.knownBy.slice(0, FACES).map((known) => (
        <span
          key={known.userId}
          className="map-face"
          data-old={!known.recent || undefined}
          title={t(known.recent ? "projects.lastMet" : "projects.lastMetLongAgo", {
            name: known.name,
            day: format.date(known.lastMetOn),
          })}
        >
          <i aria-hidden="true">{initialsOf(known.name)}</i>
          <span className="visually-hidden">{known.name}</span>
          <span className="num">{format.shortDate(known.lastMetOn)}</span>
        </span>
      ))}
      {rest > 0 && <span className="num">+{rest}</span>}
      {person.knownBy.length === 0 && <span className="faint">{t("projects.nobodyMet")}</span>}
    </span>
  );
}
