import type { Role } from '@marquee/plugin-accounts-common';
import { http, HttpResponse } from 'msw';

const ADMINS_ONLY = [
  'accounts.read',
  'accounts.manage',
  'accounts.audit.read',
  'scaffolder.template.management',
  'catalog.location.delete',
];

const signIn = { type: 'local', demo: [] };
const places = {
  portal: 'http://localhost:7007',
  publicSite: 'http://marquee.localhost:8080',
};

/** A portal where nobody is signed in. */
export const strangersPortal = [
  http.get('*/api/accounts/v1/session', () =>
    HttpResponse.json({ account: null, signIn, places }),
  ),
];

/** A catalog that knows one entity, of which nobody else knows anything. */
export function catalogOf(entity: {
  kind: string;
  metadata: { name: string };
}) {
  return [
    http.get('*/api/catalog/entities/by-name/:kind/:namespace/:name', () =>
      HttpResponse.json(entity),
    ),
    http.post<never, { entityRefs: string[] }>(
      '*/api/catalog/entities/by-refs',
      async ({ request }) => {
        const { entityRefs } = await request.json();
        return HttpResponse.json({ items: entityRefs.map(() => null) });
      },
    ),
    http.get('*/api/catalog/entities/by-query', () =>
      HttpResponse.json({ items: [], totalItems: 0, pageInfo: {} }),
    ),
    http.get(`*/api/shows/v1/shows/${entity.metadata.name}*`, () =>
      HttpResponse.json({}, { status: 503 }),
    ),
  ];
}

/** A portal with an empty catalog, as it answers somebody of a role. */
export function portalOf(role: Role) {
  const claims = btoa(JSON.stringify({ exp: Date.now() / 1000 + 600 }));
  return [
    http.get('*/api/accounts/v1/session', () =>
      HttpResponse.json({
        account: {
          id: 'sora',
          role,
          email: 'sora@example.com',
          name: 'Kim Sora',
          phone: '010-1234-5678',
          language: 'en',
          twoFactor: true,
          twoFactorDemanded: false,
          hasPassword: true,
        },
        signIn,
        places,
      }),
    ),
    http.get('*/api/auth/local/refresh', () =>
      HttpResponse.json({
        profile: { displayName: 'Kim Sora' },
        backstageIdentity: {
          token: `head.${claims}.signature`,
          identity: {
            type: 'user',
            userEntityRef: 'user:default/sora',
            ownershipEntityRefs: [
              'user:default/sora',
              `group:default/${role}s`,
            ],
          },
        },
      }),
    ),
    http.post<never, { items: { id: string; permission: { name: string } }[] }>(
      '*/api/permission/authorize',
      async ({ request }) => {
        const { items } = await request.json();
        return HttpResponse.json({
          items: items.map(({ id, permission }) => ({
            id,
            result:
              role === 'admin' || !ADMINS_ONLY.includes(permission.name)
                ? 'ALLOW'
                : 'DENY',
          })),
        });
      },
    ),
    // Without a number Backstage counts in the page's title for ever, and nothing else comes up.
    http.get('*/api/notifications/status', () =>
      HttpResponse.json({ unread: 0, read: 0 }),
    ),
    http.get('*/api/shows/v1/shows', () => HttpResponse.json({ shows: [] })),
    http.all('*/api/*', () => HttpResponse.json({})),
  ];
}
