import type * as served from "./schema";

/** The client fills If-Match from the last ETag itself, so no call has to name it. */
type Relaxed<Operation> = Operation extends { parameters: { header: infer H } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Operation["parameters"], "header"> & { header?: Partial<H> };
    }
  : Operation;

type RelaxedPaths<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: Relaxed<Paths[Path][Method]> };
};

export type paths = RelaxedPaths<served.paths>;
export type Schemas = served.components["schemas"];

/** What a list can be asked for. */
export type CustomerQuery = NonNullable<served.operations["listCustomers"]["parameters"]["query"]>;
