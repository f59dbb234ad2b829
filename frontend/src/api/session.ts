/**
 * What happens when the service says 401 in the middle of work: the page asks for the password in
 * place, and every request that was refused is sent again once somebody has signed in.
 */
type Listener = (expired: boolean) => void;

export class SessionGate {
  private waiting: { resolve: (again: boolean) => void }[] = [];
  private listeners = new Set<Listener>();
  /** Set once somebody is signed in; before that a 401 simply leads to the sign-in view. */
  armed = false;

  /** Resolves to true when the request may be repeated, to false when the user leaves instead. */
  expired(): Promise<boolean> {
    const first = this.waiting.length === 0;
    const answer = new Promise<boolean>((resolve) => this.waiting.push({ resolve }));
    if (first) this.tell(true);
    return answer;
  }

  renewed(): void {
    this.settle(true);
  }

  abandoned(): void {
    this.settle(false);
  }

  get isExpired(): boolean {
    return this.waiting.length > 0;
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private settle(again: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((w) => w.resolve(again));
    this.tell(false);
  }

  private tell(expired: boolean): void {
    this.listeners.forEach((l) => l(expired));
  }
}

export const sessionGate = new SessionGate();
