/** Configuration on top of `app-config.yaml` for a portal in a test. */
export function settingsOf({ url, port }: { url: string; port: number }) {
  const soon = { seconds: 1 };
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      cors: { origin: url },
      // Every request of a test comes from one address.
      lifecycle: { serverShutdownDelay: '0s' },
    },
    auth: { environment: 'development' },
    accounts: { demo: true },
    // What is written is read at once.
    catalog: { processingInterval: soon },
    events: { notifyTimeoutMs: 500 },
    search: {
      collators: {
        catalog: {
          schedule: {
            frequency: { seconds: 3 },
            initialDelay: soon,
            timeout: { minutes: 1 },
          },
        },
      },
    },
  };
}
