import { Component, type ReactNode } from "react";

interface FailClosedProps {
  readonly children: ReactNode;
  /** What to show instead when something goes wrong: always the safe way, never self-care. */
  readonly instead: ReactNode;
  /** A change of this value gives the children another try, so that the person can go elsewhere. */
  readonly tryAgainOn: string;
}

interface FailClosedState {
  readonly failedOn: string | undefined;
}

/** Shows the safe way out when anything inside throws. */
export class FailClosed extends Component<FailClosedProps, FailClosedState> {
  // Not as a field: the build would have to write those in another way for the oldest browsers.
  constructor(props: FailClosedProps) {
    super(props);
    this.state = { failedOn: undefined };
  }

  override componentDidCatch(): void {
    this.setState({ failedOn: this.props.tryAgainOn });
  }

  override componentDidUpdate(): void {
    const { failedOn } = this.state;
    if (failedOn !== undefined && failedOn !== "" && failedOn !== this.props.tryAgainOn) {
      this.setState({ failedOn: undefined });
    }
  }

  static getDerivedStateFromError(): FailClosedState {
    return { failedOn: "" };
  }

  override render(): ReactNode {
    const { failedOn } = this.state;
    const failed = failedOn === "" || failedOn === this.props.tryAgainOn;
    return failed ? this.props.instead : this.props.children;
  }
}
