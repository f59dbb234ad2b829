import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../ui/format";
import { Pill } from "../../../ui/Pill";
import "./duties.css";
import { DecisionDialog, ReplyDialog, type Invitation } from "./SymposiumDialogs";

const TONES = {
  INVITED: undefined,
  ACCEPTED: "strong",
  DECLINED: "warn",
  ATTENDED: "strong",
  ABSENT: "late",
} as const;

interface Props {
  rows: Invitation[];
  writable: boolean;
  /** Beside each, whose it is. */
  accounts?: boolean;
}

/** Who was invited, and what became of it. */
export function InvitationRows({ rows, writable, accounts }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const [open, setOpen] = useState<{ invitation: Invitation; form: "reply" | "decide" }>();
  const close = () => setOpen(undefined);
  return (
    <>
      <ul className="duty-rows">
        {rows.map((one) => (
          <li key={one.id}>
            <div className="row duty-line">
              <Pill tone={TONES[one.state]}>{t(`duties.symposium.state.${one.state}`)}</Pill>
              {accounts ? (
                <Link
                  to="/key-accounts/accounts/$customerId"
                  params={{ customerId: one.customerId }}
                  hash="SYMPOSIUM"
                >
                  {one.customerName}
                </Link>
              ) : (
                <strong>{one.topic}</strong>
              )}
              <span className="faint">
                {[accounts ? undefined : format.date(one.heldOn), one.contactName]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {writable && one.writable && (
                <span className="row duty-tools">
                  <Button size="small" onClick={() => setOpen({ invitation: one, form: "reply" })}>
                    {t("duties.symposium.reply")}
                  </Button>
                  {one.state === "ATTENDED" && (
                    <Button
                      size="small"
                      onClick={() => setOpen({ invitation: one, form: "decide" })}
                    >
                      {t("duties.symposium.decide")}
                    </Button>
                  )}
                </span>
              )}
            </div>
            {one.note && <p className="prose">{one.note}</p>}
            {one.joined.map((other, at) => (
              <p key={at} className="prose faint">
                {[
                  t("duties.symposium.joined", {
                    day: format.date(other.invitedOn),
                    state: t(`duties.symposium.state.${other.state}`),
                  }),
                  other.note,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {open?.form === "reply" && <ReplyDialog invitation={open.invitation} close={close} />}
      {open?.form === "decide" && <DecisionDialog invitation={open.invitation} close={close} />}
    </>
  );
}
