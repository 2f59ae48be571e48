/**
 * Where an API server is and how to show who is calling.
 *
 * @public
 */
export type ClusterConnection = {
  /** Base address, such as `https://127.0.0.1:6443`. */
  server: URL;
  /** PEM texts for TLS, as `node:https` takes them. */
  tls: {
    ca?: string;
    cert?: string;
    key?: string;
    servername?: string;
    rejectUnauthorized?: boolean;
  };
  /** Gives the bearer token of the moment, where tokens are used; they change while we run. */
  token?: () => Promise<string>;
};
