import { createContext, type KeyboardEvent } from "react";
import type { RelationshipMap } from "./types";

export interface Around {
  map: RelationshipMap;
  /** Where the keyboard is. */
  currentId: string | undefined;
  /** Whose panel is open. */
  chosenId: string | undefined;
  choose: (contactId: string) => void;
  onKey: (event: KeyboardEvent, contactId: string) => void;
}

export const MapContext = createContext<Around | undefined>(undefined);
