import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";

type Held = Schemas["HeldItem"];

/** Whose customer it is, as a link for those who see it. */
export function AtCustomer({ held }: { held: Held }) {
  return held.customerVisible ? (
    <Link to="/customers/$id" params={{ id: held.customerId }} search={{}}>
      {held.customerName}
    </Link>
  ) : (
    <>{held.customerName}</>
  );
}

/** What it is: its kind, where it stands, and what it is called. */
export function What({ held }: { held: Held }) {
  const { t } = useTranslation();
  const named = held.kind === "CUSTOMER" ? undefined : held.name;
  return (
    <span className="handover-what">
      <span className="faint">{t(`handover.thing.${held.kind}`)}</span>
      {named && <Named held={held} name={named} />}
      {held.detail && <span>{held.detail}</span>}
    </span>
  );
}

function Named({ held, name }: { held: Held; name: string }) {
  if (held.kind === "TRIAL")
    return (
      <Link to="/test-trials/$id" params={{ id: held.subjectId }}>
        {name}
      </Link>
    );
  if (held.kind === "PROJECT")
    return (
      <Link to="/projects/$id" params={{ id: held.subjectId }}>
        {name}
      </Link>
    );
  return <span>{name}</span>;
}
