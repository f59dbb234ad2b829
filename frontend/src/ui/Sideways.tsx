import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import { calm } from "./motion";
import { useEdges } from "./useEdges";
import "./sideways.css";

interface Props {
  /** The box within that scrolls. */
  box: RefObject<HTMLElement | null>;
  /** How far one press goes, in pixels; without it the edge is shaded only. */
  step?: number;
  children: ReactNode;
}

/** Shows that there is more beside what one sees, and leads there. */
export function Sideways({ box, step, children }: Props) {
  const { t } = useTranslation();
  const { before, after } = useEdges(box);
  const go = (by: number) => () => {
    box.current?.scrollBy({ left: by, behavior: calm() ? "auto" : "smooth" });
  };
  return (
    <div className="sideways" data-before={before || undefined} data-after={after || undefined}>
      {children}
      {step && before && (
        <button
          type="button"
          className="sideways-go sideways-before"
          aria-label={t("action.toTheLeft")}
          title={t("action.toTheLeft")}
          onClick={go(-step)}
        >
          <LeftOutlined />
        </button>
      )}
      {step && after && (
        <button
          type="button"
          className="sideways-go sideways-after"
          aria-label={t("action.toTheRight")}
          title={t("action.toTheRight")}
          onClick={go(step)}
        >
          <RightOutlined />
        </button>
      )}
    </div>
  );
}
