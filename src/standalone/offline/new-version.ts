/**
 * Keeps the page for when there is no network, where the browser can: https, or this machine.
 * @param onNew called when another version was fetched whole, with how to take it: the page is loaded again.
 */
export async function keepForOffline(onNew: (take: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register('sw.js');
    const tell = (worker: ServiceWorker | null) => {
      // The first one is the version that is shown.
      if (worker === null || serviceWorker.controller === null) return;
      onNew(() => {
        serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
        worker.postMessage('take');
      });
    };
    const follow = (installing: ServiceWorker | null) =>
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') tell(installing);
      });
    tell(registration.waiting);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  } catch {
    // A browser that keeps nothing, or a server without sw.js: the page works as it did, with a network.
  }
}
