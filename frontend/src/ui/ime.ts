/**
 * Keys while an input method composes belong to the input method: Enter picks a candidate, Escape
 * drops it. Safari reports the Enter that ends a composition after compositionend, hence the pause.
 */
const PAUSE_MS = 100;
let composing = false;
let endedAt = -Infinity;

export function watchComposition(
  target: EventTarget = document,
  now = () => Date.now(),
): () => void {
  const start = () => {
    composing = true;
  };
  const end = () => {
    composing = false;
    endedAt = now();
  };
  target.addEventListener("compositionstart", start, true);
  target.addEventListener("compositionend", end, true);
  return () => {
    target.removeEventListener("compositionstart", start, true);
    target.removeEventListener("compositionend", end, true);
  };
}

interface KeyLike {
  isComposing?: boolean;
  keyCode?: number;
  nativeEvent?: { isComposing?: boolean };
}

export function belongsToInputMethod(event: KeyLike, now = Date.now()): boolean {
  return (
    composing ||
    event.isComposing === true ||
    event.nativeEvent?.isComposing === true ||
    event.keyCode === 229 ||
    now - endedAt < PAUSE_MS
  );
}
