/** The last ETag seen of each resource, so that a change can say which version it changes. */
export class ETags {
  private readonly byPath = new Map<string, string>();

  remember(url: string, response: Response): void {
    const tag = response.headers.get("ETag");
    if (tag && response.ok) this.byPath.set(pathOf(url), tag);
  }

  of(url: string): string | undefined {
    return this.byPath.get(pathOf(url));
  }

  forget(url: string): void {
    this.byPath.delete(pathOf(url));
  }

  clear(): void {
    this.byPath.clear();
  }
}

function pathOf(url: string): string {
  return new URL(url, "http://page.invalid").pathname;
}
