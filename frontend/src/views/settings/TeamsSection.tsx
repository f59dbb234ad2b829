import { Button, Input, Select, Tree } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { useSubmit } from "../../ui/useSubmit";
import { toTree } from "./teamTree";

export default function TeamsSection() {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [parentId, setParentId] = useState<string>();
  const query = $api.useQuery("get", "/api/v1/teams");
  const form = useSubmit(async () => {
    await api.POST("/api/v1/teams", { body: { name: name.trim(), parentId: parentId ?? null } });
    setName("");
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/teams"] });
  }, ["name", "parentId"]);
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="stack">
          <Tree
            defaultExpandAll
            selectable={false}
            showLine
            treeData={toTree(items)}
            aria-label={t("settings.section.teams")}
          />
          <form
            className="stack setting-form"
            onSubmit={(e) => {
              e.preventDefault();
              void form.submit();
            }}
          >
            <FormErrors messages={form.rest} />
            <div className="fields-2">
              <Field label={t("settings.teams.name")} error={form.errorOf("name")} required>
                {(p) => <Input {...p} value={name} onChange={(e) => setName(e.target.value)} />}
              </Field>
              <Field label={t("settings.teams.parent")} error={form.errorOf("parentId")}>
                {(p) => (
                  <Select
                    {...p}
                    allowClear
                    value={parentId}
                    onChange={setParentId}
                    options={items.map((x) => ({ value: x.id, label: x.name }))}
                  />
                )}
              </Field>
            </div>
            <div>
              <Button htmlType="submit" loading={form.busy} disabled={name.trim() === ""}>
                {t("action.add")}
              </Button>
            </div>
          </form>
        </div>
      )}
    </Loaded>
  );
}
