import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { PagedRows } from "../../../ui/PagedRows";
import type { DutySectionProps } from ".";
import { InvitationRows } from "./InvitationRows";
import { InviteDialog } from "./SymposiumDialogs";

/** 年度座谈会: invitations of the account, whether they came, and what was decided. */
export function SymposiumSection({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [inviting, setInviting] = useState(false);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/symposium-invitations",
    { params: { query: { customerId: [customerId], sort: "-heldOn", limit: 10, count: true } } },
    byPage,
  );
  return (
    <>
      <PagedRows
        pages={pages}
        bones={2}
        count={(count) => t("duties.symposium.invitations", { count })}
        nobody={<p className="faint">{t("duties.symposium.notInvited")}</p>}
      >
        {(rows) => <InvitationRows rows={rows} writable={writable} />}
      </PagedRows>
      <p className="row duty-foot">
        {writable && (
          <Button onClick={() => setInviting(true)}>{t("duties.symposium.invite")}</Button>
        )}
        <Link to="/key-accounts/symposiums">{t("duties.symposium.all")}</Link>
      </p>
      {inviting && <InviteDialog customerId={customerId} close={() => setInviting(false)} />}
    </>
  );
}
