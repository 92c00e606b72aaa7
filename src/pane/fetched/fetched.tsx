import { createElement, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { failureOf } from '#dictionary';
import { ErrorBoundary } from './error-boundary';

/** Whether an error says that a part could not be fetched, be it the network or another version that took its place. */
export const isNotFetched = (error: unknown): boolean => failureOf(error, '').code === 'not-loaded';

/**
 * A part that is fetched when it is first shown, and again on a click where that failed: whatever else goes wrong in it goes up.
 * @param fallback what stands there meanwhile, given how to try again.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: (onRetry: () => void, props: Props) => ReactNode,
): ComponentType<Props> {
  // What failed once is remembered by `lazy`: each try is another.
  const attempt = () => lazy(async () => ({ default: await load() }));
  let last = attempt();
  return function Fetched(props: Props) {
    const [tries, setTries] = useState(0);
    const onRetry = () => {
      last = attempt();
      setTries(tries + 1);
    };
    return (
      <ErrorBoundary
        key={tries}
        fallback={(error) => {
          if (!isNotFetched(error)) throw error;
          return fallback(onRetry, props);
        }}
      >
        {createElement<Props>(last as ComponentType<Props>, props)}
      </ErrorBoundary>
    );
  };
}
