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
            add={async (text) => {
              await api.POST("/api/v1/checklist-questions", { body: { status, text } });
              await reload();
            }}
            change={async (id, text) => {
              await api.PATCH("/api/v1/checklist-questions/{id}", {
                params: { path: { id } },
                body: { text },
              });
              await reload();
            }}
            remove={async (id) => {
              await api.DELETE("/api/v1/checklist-questions/{id}", { params: { path: { id } } });
              await reload();
            }}
          />
        )}
      </Loaded>
    </>
  );
}
