import {
  DeleteOutlined,
  DownOutlined,
  EditOutlined,
  StarFilled,
  StarOutlined,
} from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { toast } from "../../ui/toast";
import {
  bringLocalViews,
  changeView,
  removeView,
  saveView,
  searchOf,
  useSavedViews,
  type SavedView,
} from "./savedViews";
import { activeFilters, type CustomersSearch } from "./search";

const NameView = lazy(() => import("./NameView"));

interface Props {
  search: CustomersSearch;
  open: (search: CustomersSearch) => void;
}

/** A saved view is an address with a name. */
export function SavedViews({ search, open }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const views = useSavedViews().data?.items ?? [];
  const [naming, setNaming] = useState<SavedView | "new">();
  const [opened, setOpened] = useState(false);
  useEffect(() => void bringLocalViews(me.id), [me.id]);

  async function remove(view: SavedView) {
    await removeView(view.id);
    toast(t("savedViews.removed"), {
      undo: () =>
        saveView({
          name: view.name,
          query: view.query,
          columns: view.columns,
          isDefault: view.isDefault,
          shared: view.shared,
        }),
    });
  }

  const shipped = [
    { key: "all", label: t("savedViews.all"), search: {} },
    { key: "overdue", label: t("savedViews.overdue"), search: { overdue: true } },
    { key: "testing", label: t("savedViews.testing"), search: { status: ["TESTING" as const] } },
    {
      key: "key",
      label: t("savedViews.key"),
      search: { status: ["WON" as const], importance: ["KEY" as const] },
    },
  ];
  const entry = (view: SavedView) => ({
    key: view.id,
    label: (
      <ViewName
        view={view}
        mine={view.ownerId === me.id}
        first={() => void changeView(view.id, { isDefault: !view.isDefault })}
        rename={() => {
          // On a narrow window the menu would lie over the dialog.
          setOpened(false);
          setNaming(view);
        }}
        remove={() => void remove(view)}
      />
    ),
    onClick: () => open(searchOf(view)),
  });
  const own = views.filter((v) => v.ownerId === me.id);
  const others = views.filter((v) => v.ownerId !== me.id);
  const items = [
    ...shipped.map((s) => ({ key: s.key, label: s.label, onClick: () => open(s.search) })),
    ...(own.length ? [{ type: "divider" as const }, ...own.map(entry)] : []),
    ...(others.length
      ? [
          {
            key: "others",
            type: "group" as const,
            label: t("savedViews.others"),
            children: others.map(entry),
          },
        ]
      : []),
    { type: "divider" as const },
    {
      key: "save",
      label: t("savedViews.save"),
      disabled: activeFilters(search).length === 0,
      onClick: () => setNaming("new"),
    },
  ];

  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]} open={opened} onOpenChange={setOpened}>
        <Button>
          {t("savedViews.title")} <DownOutlined />
        </Button>
      </Dropdown>
      <Suspense fallback={null}>
        {naming && (
          <NameView
            search={search}
            view={naming === "new" ? undefined : naming}
            close={() => setNaming(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}

interface NameProps {
  view: SavedView;
  mine: boolean;
  first: () => void;
  rename: () => void;
  remove: () => void;
}

function ViewName({ view, mine, first, rename, remove }: NameProps) {
  const { t } = useTranslation();
  if (!mine) {
    return (
      <span className="saved-view">
        <span className="grow">{view.name}</span>
        <span className="faint">{view.ownerName}</span>
      </span>
    );
  }
  return (
    <span className="saved-view">
      <span className="grow">{view.name}</span>
      {view.shared && <span className="faint">{t("savedViews.isShared")}</span>}
      <button
        type="button"
        className="plain"
        aria-pressed={view.isDefault}
        aria-label={t("savedViews.first", { name: view.name })}
        title={t("savedViews.firstHint")}
        onClick={(e) => {
          e.stopPropagation();
          first();
        }}
      >
        {view.isDefault ? <StarFilled /> : <StarOutlined />}
      </button>
      <button
        type="button"
        className="plain"
        aria-label={t("savedViews.rename", { name: view.name })}
        title={t("savedViews.change")}
        onClick={(e) => {
          e.stopPropagation();
          rename();
        }}
      >
        <EditOutlined />
      </button>
      <button
        type="button"
        className="plain"
        aria-label={t("savedViews.remove", { name: view.name })}
        onClick={(e) => {
          e.stopPropagation();
          remove();
        }}
      >
        <DeleteOutlined />
      </button>
    </span>
  );
}
