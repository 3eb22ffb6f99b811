import { Component, type ReactNode } from "react";
import { Failed } from "../parts/Failed";
import { failureOf } from "../parts/failureOf";

interface Props {
  readonly children: ReactNode;
}

/** Shows a sentence in place of a screen that can't be shown; the other tabs keep working. */
export class Broken extends Component<Props, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failed {...failureOf(error)} />;
  }
}
