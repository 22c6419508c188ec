import 'react';

declare module 'react' {
  interface CSSProperties {
    [variable: `--gc-${string}`]: string | number | undefined;
  }
}
