import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { PagedList } from "../../ui/PagedList";
import { SearchBox } from "../customers/SearchBox";
import { SegmentPicker } from "../customers/SegmentPicker";
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
    { params: { query: { ...search, left: search.left ?? false, limit: 50, count: true } } },
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
        <SegmentPicker
          value={search.segmentId}
          change={(segmentId) => void navigate({ search: { ...search, segmentId }, replace: true })}
        />
      </div>
      <PagedList
        pages={pages}
        className="contact-list"
        count={(count) => t("contacts.count", { count })}
        nobody={<Nobody searched={Boolean(search.q ?? search.left ?? search.segmentId)} />}
        row={(contact) => <ContactRow key={contact.id} contact={contact} />}
      />
    </div>
  );
}

function Nobody({ searched }: { searched: boolean }) {
  const { t } = useTranslation();
  if (searched)
    return <EmptyState title={t("contacts.noneFound")} text={t("customers.noneText")} />;
  return (
    <EmptyState
      title={t("contacts.emptyTitle")}
      text={t("contacts.emptyAll")}
      action={
        <Link to="/customers" search={{}}>
          <Button type="primary">{t("contacts.toCustomers")}</Button>
        </Link>
      }
    />
  );
}
