import { Link } from "@tanstack/react-router";
import { Button, Modal } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { InteractionKind } from "../../api/types";
import { flag, many, one, parseSearch } from "../../app/searchText";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";

/** Lists of the service that have a view of the same query. */
const VIEWS: Record<string, "/orders" | "/test-trials" | "/projects"> = {
  orders: "/orders",
  "test-trials": "/test-trials",
  projects: "/projects",
};

interface Props {
  /** Path and query of what the service counted. */
  list: string | null | undefined;
  label: string;
  children: ReactNode;
}

/** A figure that leads to what it counts or adds up: a view of the list, or the rows above the page. */
export function FigureLink({ list, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const [path = "", query = ""] = (list ?? "").replace("/api/v1/", "").split("?");
  const view = VIEWS[path];
  const customer = /^customers\/([^/]+)\/(five-layer|competing-purchases)$/.exec(path);
  if (view) {
    return (
      <Link to={view} search={parseSearch(query)} aria-label={label}>
        {children}
      </Link>
    );
  }
  if (customer) {
    return (
      <Link
        to="/customers/$id"
        params={{ id: customer[1] ?? "" }}
        search={{ tab: customer[2] === "five-layer" ? "layers" : "rivals" }}
        aria-label={label}
      >
        {children}
      </Link>
    );
  }
  if (path !== "interactions") return children;
  return (
    <>
      <Button type="link" className="figure-link" aria-label={label} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open && <Interactions query={query} title={label} close={() => setOpen(false)} />}
    </>
  );
}

function Interactions({
  query,
  title,
  close,
}: {
  query: string;
  title: string;
  close: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormats();
  const asked = parseSearch(query);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/interactions",
    {
      params: {
        query: {
          customerId: many(asked.customerId),
          kind: many(asked.kind) as InteractionKind[] | undefined,
          from: one(asked.from),
          to: one(asked.to),
          authorId: many(asked.authorId),
          keyAccount: flag(asked.keyAccount),
          counts: flag(asked.counts),
          ofExecutives: flag(asked.ofExecutives),
          limit: 50,
          count: true,
        },
      },
    },
    byPage,
  );
  return (
    <Modal open title={title} footer={null} onCancel={close} width={640}>
      <PagedRows
        pages={pages}
        bones={4}
        count={(count) => t("accounts.contactsCount", { count })}
        nobody={<p className="faint">{t("accounts.noContacts")}</p>}
      >
        {(rows) => (
          <ul className="account-comments">
            {rows.map((row) => (
              <li key={row.id}>
                <p className="faint num">
                  {format.dateTime(row.occurredAt)} · {t(`kind.${row.kind}`)}
                  {row.authorName && ` · ${row.authorName}`} · {row.customerName}
                </p>
                <p className="prose">{row.summary}</p>
              </li>
            ))}
          </ul>
        )}
      </PagedRows>
    </Modal>
  );
}
