import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { User } from "../../api/types";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { UserDialog } from "./UserDialog";

export default function UsersSection() {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<User | "new">();
  const users = $api.useQuery("get", "/api/v1/users", { params: { query: { limit: 200 } } });
  const teams = $api.useQuery("get", "/api/v1/teams");
  return (
    <Loaded query={users}>
      {({ items }) => (
        <div className="stack">
          <div className="plain-scroll">
            <table className="groups stacked">
              <thead>
                <tr>
                  <th scope="col">{t("settings.users.displayName")}</th>
                  <th scope="col">{t("signIn.username")}</th>
                  <th scope="col">{t("settings.users.roles")}</th>
                  <th scope="col">{t("field.team")}</th>
                  <th scope="col">{t("settings.users.competence")}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t("action.edit")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((u) => (
                  <tr key={u.id}>
                    <th scope="row">
                      {u.displayName}{" "}
                      {!u.active && <Pill tone="warn">{t("settings.users.inactive")}</Pill>}
                    </th>
                    <td data-label={t("signIn.username")}>{u.username}</td>
                    <td>{u.roles.map((r) => t(`role.${r}`)).join(t("list.separator"))}</td>
                    <td data-label={t("field.team")}>{u.teamName ?? "–"}</td>
                    <td data-label={t("settings.users.competence")}>
                      {u.competence ? t(`competence.${u.competence}`) : "–"}
                    </td>
                    <td>
                      <Button size="small" type="link" onClick={() => setEditing(u)}>
                        {t("action.edit")}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div>
            <Button onClick={() => setEditing("new")}>{t("settings.users.add")}</Button>
          </div>
          {editing && (
            <UserDialog
              user={editing === "new" ? undefined : editing}
              teams={teams.data?.items ?? []}
              close={() => setEditing(undefined)}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}
