import { getRouteApi, Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { SearchBox } from "../customers/SearchBox";
import "../customers/customers.css";
import { ContactRow } from "./ContactRow";
import "./contacts.css";

const route = getRouteApi("/signed-in/contacts");

/** Everybody at the customers that one sees: found by name, pinyin or a part of the number that called. */
export function ContactsView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/contacts",
    { params: { query: { q: search.q, left: search.left ?? false, limit: 50, count: true } } },
    byPage,
  );
  return (
    <div className="contacts">
      <div className="view-head">
        <h1>{t("nav.contacts")}</h1>
        <Segmented
          aria-label={t("contacts.which")}
          value={search.left ? "left" : "there"}
          onChange={(which) =>
            void navigate({
              search: { ...search, left: which === "left" ? true : undefined },
              replace: true,
            })
          }
          options={(["there", "left"] as const).map((value) => ({
            value,
            label: t(`contacts.whichOnes.${value}`),
          }))}
        />
      </div>
      <div className="customers-tools">
        <SearchBox
          value={search.q}
          label={t("contacts.search")}
          hint={t("contacts.searchHint")}
          onChange={(q) => void navigate({ search: { ...search, q }, replace: true })}
        />
      </div>
      <Loaded query={pages} rows={10}>
        {(data) => {
          const rows = data.pages.flatMap((p) => p.items);
          const total = data.pages[0]?.total ?? rows.length;
          if (rows.length === 0) {
            return search.q || search.left ? (
              <EmptyState title={t("contacts.noneFound")} text={t("customers.noneText")} />
            ) : (
              <EmptyState
                title={t("contacts.emptyTitle")}
                text={t("contacts.emptyAll")}
                action={
                  <Link to="/customers" search={{}}>
                    {t("nav.customers")}
                  </Link>
                }
              />
            );
          }
          return (
            <>
              <p className="customers-count faint num" role="status">
                {t("contacts.count", { count: total })}
              </p>
              <ul className="contact-list">
                {rows.map((contact) => (
                  <ContactRow key={contact.id} contact={contact} />
                ))}
              </ul>
              <More pages={pages} shown={rows.length} total={total} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
