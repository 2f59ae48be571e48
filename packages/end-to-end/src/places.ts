/** Where sellers and admins sign in. */
export const PORTAL = 'http://localhost:7007';

/** Where buyers find shows and sign in. */
export const PUBLIC_SITE = 'http://marquee.localhost:8080';

/** Where all mail of the platform can be read. */
export const MAILBOX = 'http://localhost:8025';

/** The page of a show, by its address. */
export function showUrl(address: string): string {
  return `http://${address}.marquee.localhost:8080`;
}
