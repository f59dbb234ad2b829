import { useTranslation } from "react-i18next";
import type { Status } from "../api/types";
import { statusLooks } from "./theme";
import "./tags.css";

/** Colour is never the only sign: each status has its own mark. */
const marks: Record<Status, string> = {
  CONTACT_STARTED:
    "M6 1.600a4.400 4.400 0 1 0 0 8.800a4.400 4.400 0 1 0 0-8.800zM6 3.300a2.700 2.700 0 1 1 0 5.400a2.700 2.700 0 1 1 0-5.400z",
  CONTACTED_REPEATEDLY: "M1 6a5 5 0 0 1 10 0zM1 7.400h10v1.600h-10z",
  TESTING: "M6 1.200l5 9.300h-10z",
  HELD_BY_COMPETITOR: "M2 2h8v8h-8z",
  WON: "M1.300 6.400l1.300-1.400 2.300 2.200 4.700-5 1.300 1.300-6 6.400z",
  PAUSED: "M2.500 2h2.600v8h-2.600zM6.900 2h2.600v8h-2.600z",
  ABANDONED:
    "M2.200 3.400l1.200-1.200 2.600 2.600 2.600-2.600 1.200 1.200-2.600 2.600 2.600 2.600-1.200 1.200-2.600-2.600-2.600 2.600-1.200-1.200 2.600-2.600z",
};

export function StatusMark({ status, color }: { status: Status; color?: string }) {
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={marks[status]} fill={color ?? statusLooks[status].ink} fillRule="evenodd" />
    </svg>
  );
}

export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation();
  const look = statusLooks[status];
  return (
    <span className="tag" style={{ color: look.ink, background: look.ground }}>
      <StatusMark status={status} />
      {t(`status.${status}`)}
    </span>
  );
}
