import { Button } from "antd";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { openOverlay } from "../../app/overlays";
import { can } from "../../app/permissions";
import { Bones } from "../../ui/Bones";
import { EmptyState } from "../../ui/EmptyState";
import { ErrorPanel } from "../../ui/ErrorPanel";
import { useNarrow } from "../../ui/narrow";
import { BulkBar } from "./BulkBar";
import { CustomerCards } from "./CustomerCards";
import { CustomerTable } from "./CustomerTable";
import { activeFilters, toQuery, type CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  change: (part: Partial<CustomersSearch>) => void;
}

const PAGE = 100;

export function CustomerList({ search, change }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const query = toQuery(search);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/customers",
    { params: { query: { ...query, limit: PAGE } } },
    byPage,
  );
  // Asked for on its own: the rows do not wait until everything is counted.
  const total = $api.useQuery("get", "/api/v1/customers", {
    params: { query: { ...query, limit: 1, count: true } },
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((p) => p.items) ?? [], [pages.data]);

  if (pages.error) return <ErrorPanel error={pages.error} retry={() => void pages.refetch()} />;
  if (pages.isPending) return <Bones rows={12} height={22} />;
  if (rows.length === 0) return <Nothing filtered={activeFilters(search).length > 0} />;

  const more = () => {
    if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage();
  };
  const count = total.data?.total ?? undefined;
  return (
    <>
      <p className="customers-count faint num" role="status">
        {count === undefined ? " " : t("customers.count", { count })}
      </p>
      {narrow ? (
        <CustomerCards rows={rows} more={pages.hasNextPage ? more : undefined} />
      ) : (
        <CustomerTable
          rows={rows}
          total={count}
          search={search}
          change={change}
          selected={selected}
          select={setSelected}
          more={more}
          stale={pages.isPlaceholderData}
        />
      )}
      {selected.size > 0 && (
        <BulkBar
          rows={rows.filter((r) => selected.has(r.id))}
          clear={() => setSelected(new Set())}
        />
      )}
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  if (filtered)
    return <EmptyState title={t("customers.noneTitle")} text={t("customers.noneText")} />;
  return (
    <EmptyState
      title={t("customers.emptyTitle")}
      text={t("customers.emptyText")}
      action={
        <div className="row">
          {can(me, "import") && (
            <Link to="/imports">
              <Button>{t("customers.bringList")}</Button>
            </Link>
          )}
          <Button type="primary" onClick={() => openOverlay({ kind: "newCustomer" })}>
            {t("newCustomer.title")}
          </Button>
        </div>
      }
    />
  );
}
