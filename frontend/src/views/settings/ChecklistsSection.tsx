import { useState } from "react";
import { $api, api } from "../../api/client";
import type { Status } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Loaded } from "../../ui/Loaded";
import { StatusPicker } from "./StatusPicker";
import { TextList } from "./TextList";

/** The questions that each status asks. */
export default function ChecklistsSection() {
  const [status, setStatus] = useState<Status>("CONTACT_STARTED");
  const query = $api.useQuery("get", "/api/v1/checklist-questions");
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/checklist-questions"] });
  return (
    <>
      <StatusPicker value={status} onChange={setStatus} />
      <Loaded query={query}>
        {({ items }) => (
          <TextList
            items={items.filter((q) => q.status === status)}
            fixed={(q) => q.computed}
            add={async (texts) => {
              await api.POST("/api/v1/checklist-questions", { body: { status, ...texts } });
              await reload();
            }}
            change={async (id, body) => {
              const params = { path: { id } };
              await api.GET("/api/v1/checklist-questions/{id}", { params });
              await api.PATCH("/api/v1/checklist-questions/{id}", { params, body });
              await reload();
            }}
          />
        )}
      </Loaded>
    </>
  );
}
