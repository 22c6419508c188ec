import './error-boundary.css';
import { Component, type ErrorInfo, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What broke, in the words of the page: 'The interface'. */
  readonly name: string;
  readonly onError?: (error: Error, info: ErrorInfo) => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly message: string | null;
  /** Rises with each reload, so that the part starts from nothing. */
  readonly attempt: number;
}

/** Keeps one broken part from taking the others along; scene, store and parameters live outside it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null, attempt: 0 };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  private readonly reload = (): void => {
    this.setState(({ attempt }) => ({ message: null, attempt: attempt + 1 }));
  };

  override render(): ReactNode {
    const { message, attempt } = this.state;
    if (message === null) return <KeyedPart key={attempt}>{this.props.children}</KeyedPart>;
    return (
      <section className="broken-part" role="alert">
        <h2>{this.props.name} stopped working</h2>
        <p>{message}</p>
        <p>The campus and your parameters are kept.</p>
        <button type="button" onClick={this.reload}>
          Reload this part
        </button>
      </section>
    );
  }
}

function KeyedPart({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}
