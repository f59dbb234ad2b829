import { Button, Dropdown, Input, Modal } from "antd";
import { DownOutlined, DeleteOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { parseSearch, stringifySearch } from "../../app/searchText";
import { Field } from "../../ui/Field";
import { toast } from "../../ui/toast";
import { useSavedViews, type SavedView } from "./savedViews";
import { activeFilters, customersSearch, type CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  open: (search: CustomersSearch) => void;
}

/** A saved view is an address with a name. */
export function SavedViews({ search, open }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const saved = useSavedViews(me.id);
  const [naming, setNaming] = useState(false);

  function remove(view: SavedView) {
    saved.remove(view.name);
    toast(t("savedViews.removed"), { undo: () => saved.save(view) });
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
  const items = [
    ...shipped.map((s) => ({ key: s.key, label: s.label, onClick: () => open(s.search) })),
    ...(saved.views.length ? [{ type: "divider" as const }] : []),
    ...saved.views.map((view) => ({
      key: `view:${view.name}`,
      label: (
        <span className="saved-view">
          <span className="grow">{view.name}</span>
          <button
            type="button"
            className="plain"
            aria-label={t("savedViews.remove", { name: view.name })}
            onClick={(e) => {
              e.stopPropagation();
              remove(view);
            }}
          >
            <DeleteOutlined />
          </button>
        </span>
      ),
      onClick: () => open(customersSearch(parseSearch(view.query))),
    })),
    { type: "divider" as const },
    {
      key: "save",
      label: t("savedViews.save"),
      disabled: activeFilters(search).length === 0,
      onClick: () => setNaming(true),
    },
  ];

  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button>
          {t("savedViews.title")} <DownOutlined />
        </Button>
      </Dropdown>
      {naming && <NameView search={search} close={() => setNaming(false)} save={saved.save} />}
    </>
  );
}

interface NameProps {
  search: CustomersSearch;
  close: () => void;
  save: (view: SavedView) => void;
}

function NameView({ search, close, save }: NameProps) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  return (
    <Modal
      open
      title={t("savedViews.save")}
      okText={t("action.save")}
      okButtonProps={{ disabled: name.trim() === "" }}
      onOk={() => {
        save({ name: name.trim(), query: stringifySearch(search).slice(1) });
        toast(t("savedViews.saved", { name: name.trim() }));
        close();
      }}
      onCancel={close}
    >
      <Field label={t("savedViews.name")}>
        {(p) => <Input {...p} autoFocus value={name} onChange={(e) => setName(e.target.value)} />}
      </Field>
    </Modal>
  );
}
