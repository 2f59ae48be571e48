import { render, screen } from '@testing-library/react';
import { app } from './App';

describe('the app', () => {
  it('asks strangers to sign in', async () => {
    const data = {
      app: { title: 'Marquee', baseUrl: 'http://localhost:7007' },
      backend: { baseUrl: 'http://localhost:7007' },
    };
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [{ context: 'test', data }] as unknown as string,
    };
    render(app.createRoot());
    expect(
      await screen.findByRole(
        'button',
        { name: 'Continue as the demo seller' },
        { timeout: 10_000 },
      ),
    ).toBeVisible();
  });
});
