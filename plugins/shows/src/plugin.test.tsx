import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { aShowsApi } from './__fixtures__/aShowsApi';
import { showsApiRef } from './api/ShowsApi';
import { showsPlugin } from './plugin';

describe('the shows plugin', () => {
  it('opens the list of shows at /shows', async () => {
    renderTestApp({
      features: [showsPlugin],
      initialRouteEntries: ['/shows'],
      apis: [[showsApiRef, aShowsApi()]],
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'My shows' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('heading', { name: 'Hamlet' }),
    ).toBeVisible();
  });
});
