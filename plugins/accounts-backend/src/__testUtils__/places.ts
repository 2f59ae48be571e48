/** Where people sign in, in tests. */
export const PLACES = {
  portal: 'http://localhost:7007',
  'public-site': 'http://marquee.localhost:8080',
} as const;
