import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { CopyButton } from './copy-button';

interface Props {
  /** What failed, for the heading: "The board". */
  readonly region: string;
  /** A change of this value gives the region another try. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a fault inside its region: the rest of the page goes on working. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const details = `${error.name}: ${error.message}\n${error.stack ?? ''}\n${location.pathname}`;
    return (
      <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-12 text-center">
        <p className="font-medium">{this.props.region} ran into a fault</p>
        <p className="text-sm text-soft">{error.message}</p>
        <div className="flex gap-2">
          <Button look="primary" onClick={() => this.setState({ error: null })}>
            Try again
          </Button>
          <CopyButton text={details} label="Copy details" />
        </div>
      </div>
    );
  }
}
