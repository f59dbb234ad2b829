import { queryClient } from "../../app/queryClient";
import { showsDepth } from "../layers/refresh";

const touched = [
  "/api/v1/projects",
  "/api/v1/customers/{id}/projects",
  "/api/v1/customers/{id}/five-layer",
  "/api/v1/customers/{id}/influences",
  "/api/v1/customers/{id}/timeline",
];

/** What a project, its decision makers or the lines between people touch is read again. */
export async function refreshProjects(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const read = String(queryKey[1]);
      return showsDepth(read) || touched.some((path) => read.startsWith(path));
    },
  });
}
