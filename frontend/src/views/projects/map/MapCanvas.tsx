import {
  ConnectionMode,
  ReactFlow,
  useReactFlow,
  useStore,
  type EdgeTypes,
  type NodeTypes,
} from "@xyflow/react";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { calm } from "../../../ui/motion";
import { edgesOf, nodesOf } from "./graph";
import { InfluenceLine } from "./InfluenceLine";
import type { Plan } from "./layout";
import { MapContext } from "./MapContext";
import { PersonCard } from "./PersonCard";
import type { RelationshipMap } from "./types";
import { inOrder, walk, type Step } from "./walk";
import "@xyflow/react/dist/base.css";

const nodeTypes: NodeTypes = { person: PersonCard };
const edgeTypes: EdgeTypes = { influence: InfluenceLine };

export const ZOOM = { min: 0.2, max: 2 };
/** All of the map, not larger than life. */
export const FIT = { padding: 0.06, maxZoom: 1.1 };
/** Between the cards and the edge of what is seen. */
const AIR = 14;
const STEPS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

interface Props {
  box: RefObject<HTMLDivElement | null>;
  map: RelationshipMap;
  plan: Plan;
  chosenId: string | undefined;
  choose: (contactId: string | undefined) => void;
}

export function MapCanvas({ box, map, plan, chosenId, choose }: Props) {
  const { t } = useTranslation();
  const flow = useReactFlow();
  const order = useMemo(() => inOrder(plan.places), [plan]);
  const [movedTo, setMovedTo] = useState<string>();
  const currentId =
    order.find((p) => p.person.contactId === (movedTo ?? chosenId))?.person.contactId ??
    order[0]?.person.contactId;
  const nodes = useMemo(() => nodesOf(plan), [plan]);
  const edges = useMemo(() => edgesOf(plan, map), [plan, map]);
  const duration = calm() ? 0 : 180;

  const show = (contactId: string) => {
    const place = plan.places.find((p) => p.person.contactId === contactId);
    const seen = box.current?.getBoundingClientRect();
    if (!place || !seen) return;
    const { x, y, zoom } = flow.getViewport();
    const left = place.x * zoom + x;
    const top = place.y * zoom + y;
    const fits =
      left >= AIR &&
      top >= AIR &&
      left + place.width * zoom <= seen.width - AIR &&
      top + place.height * zoom <= seen.height - AIR;
    if (!fits) {
      void flow.setCenter(place.x + place.width / 2, place.y + place.height / 2, {
        zoom,
        duration,
      });
    }
  };

  const goTo = (contactId: string) => {
    setMovedTo(contactId);
    const card = box.current?.querySelector<HTMLElement>(`[data-person="${contactId}"]`);
    // The browser would scroll the frame instead of moving the map.
    card?.focus({ preventScroll: true });
    show(contactId);
  };

  const onKey = (event: KeyboardEvent, contactId: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !STEPS.includes(event.key)) return;
    event.preventDefault();
    const next = walk(plan.places, contactId, event.key as Step);
    if (next) goTo(next);
  };

  const zoomKeys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") void flow.zoomIn({ duration });
    else if (event.key === "-") void flow.zoomOut({ duration });
    else if (event.key === "0") void flow.fitView({ ...FIT, duration });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // All of it is seen at first, and again when the panel, a turned phone or another window leaves it another width.
  const width = useStore((state) => state.width);
  const fitted = useRef(0);
  useEffect(() => {
    if (width === 0) return;
    const first = fitted.current === 0;
    if (fitted.current !== width) void flow.fitView({ ...FIT, duration: first ? 0 : duration });
    fitted.current = width;
  }, [width, flow, duration]);

  useEffect(() => {
    if (!chosenId || fitted.current === 0) return;
    const frame = requestAnimationFrame(() => show(chosenId));
    return () => cancelAnimationFrame(frame);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when somebody else is chosen
  }, [chosenId]);

  const around = {
    map,
    currentId,
    chosenId,
    choose: (contactId: string) => {
      setMovedTo(contactId);
      choose(contactId);
    },
    onKey,
  };
  return (
    <div
      ref={box}
      className="map-canvas"
      onKeyDown={zoomKeys}
      // One finger scrolls the page; two move and stretch the map.
      onTouchMoveCapture={(event) => {
        if (event.touches.length < 2) event.stopPropagation();
      }}
    >
      <MapContext.Provider value={around}>
        <ReactFlow
          aria-label={t("projects.mapOf", { name: map.projectName })}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          connectionMode={ConnectionMode.Loose}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          // The wheel scrolls the page; with Ctrl, as everywhere, it zooms.
          zoomOnScroll={false}
          preventScrolling={false}
          zoomOnDoubleClick={false}
          minZoom={ZOOM.min}
          maxZoom={ZOOM.max}
          fitView
          fitViewOptions={FIT}
        />
      </MapContext.Provider>
    </div>
  );
}
