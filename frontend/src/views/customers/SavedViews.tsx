import { Button, Dropdown, Input, Modal } from "antd";
import { DownOutlined, DeleteOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { queryClient } from "../../app/queryClient";
import { parseSearch, stringifySearch } from "../../app/searchText";
import { Field } from "../../ui/Field";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { activeFilters, customersSearch, type CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  open: (search: CustomersSearch) => void;
}

/** A saved view is an address with a name. */
export function SavedViews({ search, open }: Props) {
  const { t } = useTranslation();
  const saved = $api.useQuery("get", "/api/v1/saved-views");
  const [naming, setNaming] = useState(false);
  const reload = () => queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/saved-views"] });

  async function remove(id: string) {
    await api.DELETE("/api/v1/saved-views/{id}", { params: { path: { id } } });
    toast(t("savedViews.removed"));
    await reload();
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
    ...(saved.data?.items.length ? [{ type: "divider" as const }] : []),
    ...(saved.data?.items ?? []).map((view) => ({
      key: view.id,
      label: (
        <span className="saved-view">
          <span className="grow">{view.name}</span>
          <button
            type="button"
            className="plain"
            aria-label={t("savedViews.remove", { name: view.name })}
            onClick={(e) => {
              e.stopPropagation();
              void remove(view.id);
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
      {naming && <NameView search={search} close={() => setNaming(false)} saved={reload} />}
    </>
  );
}

function NameView(props: { search: CustomersSearch; close: () => void; saved: () => unknown }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const form = useSubmit(async () => {
    await api.POST("/api/v1/saved-views", {
      body: { name: name.trim(), query: stringifySearch(props.search).slice(1) },
    });
    toast(t("savedViews.saved", { name }));
    props.saved();
    props.close();
  }, ["name"]);
  return (
    <Modal
      open
      title={t("savedViews.save")}
      okText={t("action.save")}
      okButtonProps={{ disabled: name.trim() === "", loading: form.busy }}
      onOk={() => void form.submit()}
      onCancel={props.close}
    >
      <Field label={t("savedViews.name")} error={form.errorOf("name") ?? form.rest[0]}>
        {(p) => <Input {...p} autoFocus value={name} onChange={(e) => setName(e.target.value)} />}
      </Field>
    </Modal>
  );
}
