import { Component, type ReactNode } from "react";
import { ErrorPanel } from "../ui/ErrorPanel";

/** The last net: what nobody foresaw is said in words, and one can go on. */
export class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  render() {
    if (this.state.error === undefined) return this.props.children;
    return <ErrorPanel error={this.state.error} retry={() => window.location.reload()} />;
  }
}
