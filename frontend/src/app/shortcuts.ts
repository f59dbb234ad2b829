import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { tinykeys, type KeybindingsMap } from "tinykeys";
import { belongsToInputMethod } from "../ui/ime";
import { currentOverlay, openOverlay } from "./overlays";

export const KEYS = { log: "l", newCustomer: "n" } as const;

/** The list that the dialog shows; the keys are bound below. */
export const SHORTCUTS = [
  { keys: ["Ctrl/\u2318", "K"], text: "shortcuts.palette" },
  { keys: ["/"], text: "shortcuts.search" },
  { keys: [KEYS.newCustomer], text: "shortcuts.new" },
  { keys: [KEYS.log], text: "shortcuts.log" },
  { keys: ["?"], text: "shortcuts.help" },
  { keys: ["g", "t"], text: "shortcuts.today" },
  { keys: ["g", "c"], text: "shortcuts.customers" },
  { keys: ["g", "p"], text: "shortcuts.portfolio" },
  { keys: ["j", "k"], text: "shortcuts.move" },
  { keys: ["Enter"], text: "shortcuts.complete" },
  { keys: ["r"], text: "shortcuts.reschedule" },
  { keys: ["Ctrl/\u2318", "Enter"], text: "shortcuts.save" },
] as const;

function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (!target) return false;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="dialog"], [role="combobox"]') !== null
  );
}

/** Bare keys work only where nobody types, nothing lies above, and no input method composes. */
export function bareKey(action: (event: KeyboardEvent) => void) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event) || belongsToInputMethod(event) || currentOverlay()) return;
    event.preventDefault();
    action(event);
  };
}

export function useKeys(keys: KeybindingsMap): void {
  useEffect(() => tinykeys(window, keys, { ignore: () => false }), [keys]);
}

/** The search box of the view, or the palette where the view has none. */
function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>(
    "[data-view-search] input, input[data-view-search]",
  );
  if (box) box.focus();
  else openOverlay({ kind: "palette" });
}

export function useGlobalShortcuts(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const palette = (event: KeyboardEvent) => {
      if (belongsToInputMethod(event)) return;
      event.preventDefault();
      openOverlay(currentOverlay()?.kind === "palette" ? undefined : { kind: "palette" });
    };
    return tinykeys(
      window,
      {
        "$mod+k": palette,
        "/": bareKey(focusSearch),
        [KEYS.newCustomer]: bareKey(() => openOverlay({ kind: "newCustomer" })),
        [KEYS.log]: bareKey(() => openOverlay({ kind: "log" })),
        "[Shift]+?": bareKey(() => openOverlay({ kind: "shortcuts" })),
        "g t": bareKey(() => void navigate({ to: "/today", search: {} })),
        "g c": bareKey(() => void navigate({ to: "/customers", search: {} })),
        "g p": bareKey(() => void navigate({ to: "/portfolio", search: {} })),
      },
      { ignore: () => false },
    );
  }, [navigate]);
}
