/** Where requests of one path of a host go. */
export interface EdgeRoute {
  /** Begins with a slash. */
  path: string;
  /** `exact`: this path only; `prefix`: it and everything below, by whole path elements. */
  match: 'exact' | 'prefix';
  /** Undefined while the service that the Ingress names does not exist. */
  upstream?: { address: string; port: number };
}

/** All routes of one host. */
export interface EdgeHost {
  /** Host name, `*.` and a domain for any one label below it, or undefined for all other hosts. */
  host?: string;
  routes: EdgeRoute[];
}

/** What Ingress objects ask for, and what of it cannot be done. */
export interface EdgeRouting {
  hosts: EdgeHost[];
  problems: string[];
}
