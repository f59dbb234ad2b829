import { queryClient } from "../../app/queryClient";

const touched = ["/api/v1/customers/{id}/five-layer", "/api/v1/projects", "/api/v1/five-layer"];

/** The list of customers and the head of one: they show how deep we are. */
export const showsDepth = (path: string) =>
  path === "/api/v1/customers" || path === "/api/v1/customers/{id}";

/** What the model of a customer touches is read again. */
export async function refreshLayers(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const read = String(queryKey[1]);
      return showsDepth(read) || touched.some((path) => read.startsWith(path));
    },
  });
}
