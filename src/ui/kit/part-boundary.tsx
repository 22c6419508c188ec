import './part-boundary.css';
import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  /** What the part is called in the page's own words: 'The interface'. */
  readonly name: string;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly message: string | null;
  /** Rises with each reload, so that the part starts from nothing. */
  readonly attempt: number;
}

/** Keeps one broken part from taking the others along; scene, store and parameters live outside it. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { message: null, attempt: 0 };

  static getDerivedStateFromError(error: unknown): Partial<PartBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  private readonly reload = (): void => {
    this.setState(({ attempt }) => ({ message: null, attempt: attempt + 1 }));
  };

  override render(): ReactNode {
    const { message, attempt } = this.state;
    if (message === null) return <KeyedPart key={attempt}>{this.props.children}</KeyedPart>;
    return (
      <section className="gc-broken-part" role="alert">
        <h2>{`${this.props.name} stopped working`}</h2>
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
