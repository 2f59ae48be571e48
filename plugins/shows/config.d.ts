export interface Config {
  marquee?: {
    /**
     * Domain below which shows are served, with a port if it is not the usual
     * one; the form shows the future address of a show with it.
     * @visibility frontend
     */
    domain?: string;
    /**
     * `http` or `https`; default `http`.
     * @visibility frontend
     */
    scheme?: 'http' | 'https';
  };
}
