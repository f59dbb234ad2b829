import { getRouteApi } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { openOverlay } from "../../app/overlays";
import { ExportMenu } from "../../ui/ExportMenu";
import { useNarrow } from "../../ui/narrow";
import { Board } from "./Board";
import { ColumnPicker } from "./ColumnPicker";
import { CustomerList } from "./CustomerList";
import { FilterBar } from "./FilterBar";
import { FilterChips } from "./FilterChips";
import { SavedViews } from "./SavedViews";
import { useFirstView } from "./useFirstView";
import { SearchBox } from "./SearchBox";
import { SegmentMenu } from "./SegmentMenu";
import { toQuery, type CustomersSearch } from "./search";
import "./customers.css";

const route = getRouteApi("/signed-in/customers");

export function CustomersView() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const board = search.view === "board";

  useFirstView(search, (first) => void navigate({ search: first, replace: true }));

  function change(part: Partial<CustomersSearch>) {
    void navigate({ search: { ...search, ...part }, replace: true });
  }
  function replaceAll(next: CustomersSearch) {
    void navigate({ search: { view: search.view, columns: search.columns, ...next } });
  }

  return (
    <div className="customers">
      <div className="view-head">
        <h1>{t("nav.customers")}</h1>
        <SavedViews search={search} open={replaceAll} />
        <SegmentMenu search={search} open={replaceAll} />
        <Segmented
          aria-label={t("customers.view")}
          value={search.view ?? "table"}
          onChange={(view) => change({ view: view === "board" ? "board" : undefined })}
          options={[
            { value: "table", label: t("customers.table") },
            { value: "board", label: t("customers.board") },
          ]}
        />
        <ExportMenu list="customers" query={toQuery(search)} />
        <Button type="primary" onClick={() => openOverlay({ kind: "newCustomer" })}>
          {t("newCustomer.title")}
        </Button>
      </div>
      <div className="customers-tools">
        <SearchBox value={search.q} onChange={(q) => change({ q })} />
        <FilterBar search={search} change={change} />
        {!board && !narrow && (
          <ColumnPicker value={search.columns} onChange={(columns) => change({ columns })} />
        )}
      </div>
      <FilterChips
        search={search}
        change={change}
        clear={() => replaceAll({ sort: search.sort })}
      />
      {board ? <Board search={search} /> : <CustomerList search={search} change={change} />}
    </div>
  );
}
