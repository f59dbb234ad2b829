import { Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { InteractionKind } from "../../api/types";
import { day, flag, many, one, parseSearch } from "../../app/searchText";
import { useFormats } from "../../ui/format";
import { PagedRows, type Pages } from "../../ui/PagedRows";

interface Props {
  /** What the service counted by. */
  query: string;
  title: string;
  close: () => void;
}

/** Lists of the service that are shown above the page where a figure of them stands. */
export const ROWS: Record<string, (props: Props) => ReactNode> = {
  interactions: Interactions,
  "account-opinions": Opinions,
  products: Products,
};

interface RowsProps<T> extends Omit<Props, "query"> {
  pages: Pages<T>;
  count: (count: number) => string;
  nobody: string;
  row: (one: T) => ReactNode;
}

function Rows<T extends { id: string }>({ title, close, pages, count, nobody, row }: RowsProps<T>) {
  return (
    <Modal open title={title} footer={null} onCancel={close} width={640}>
      <PagedRows pages={pages} bones={4} count={count} nobody={<p className="faint">{nobody}</p>}>
        {(rows) => (
          <ul className="account-comments">
            {rows.map((one) => (
              <li key={one.id}>{row(one)}</li>
            ))}
          </ul>
        )}
      </PagedRows>
    </Modal>
  );
}

function Interactions({ query, ...frame }: Props) {
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
    <Rows
      {...frame}
      pages={pages}
      count={(count) => t("accounts.contactsCount", { count })}
      nobody={t("accounts.noContacts")}
      row={(row) => (
        <>
          <p className="faint num">
            {format.dateTime(row.occurredAt)} · {t(`kind.${row.kind}`)}
            {row.authorName && ` · ${row.authorName}`} · {row.customerName}
          </p>
          <p className="prose">{row.summary}</p>
        </>
      )}
    />
  );
}

function Opinions({ query, ...frame }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const asked = parseSearch(query);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/account-opinions",
    {
      params: {
        query: {
          customerId: many(asked.customerId),
          askedFrom: day(asked.askedFrom),
          askedTo: day(asked.askedTo),
          limit: 50,
          count: true,
        },
      },
    },
    byPage,
  );
  return (
    <Rows
      {...frame}
      pages={pages}
      count={(count) => t("duties.opinion.count", { count })}
      nobody={t("duties.opinion.none")}
      row={(row) => (
        <>
          <p className="faint num">
            {format.date(row.askedOn)} · {t(`duties.opinion.scores.${String(row.score) as "1"}`)} ·{" "}
            {row.aboutName ?? t("duties.opinion.allOfUs")}
            {row.contactName && ` · ${row.contactName}`}
          </p>
          {row.remark && <p className="prose">{row.remark}</p>}
        </>
      )}
    />
  );
}

function Products({ query, ...frame }: Props) {
  const { t } = useTranslation();
  const asked = parseSearch(query);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/products",
    {
      params: {
        query: {
          boughtBy: one(asked.boughtBy),
          boughtFrom: day(asked.boughtFrom),
          boughtTo: day(asked.boughtTo),
          limit: 50,
          count: true,
        },
      },
    },
    byPage,
  );
  return (
    <Rows
      {...frame}
      pages={pages}
      count={(count) => t("accounts.productsCount", { count })}
      nobody={t("accounts.noProducts")}
      row={(row) => (
        <p>
          {row.name} <span className="faint num">{row.code}</span>
        </p>
      )}
    />
  );
}
