import { defineConfig } from '@playwright/test';

/**
 * Runs against a platform that is up already (`npm start`, or `npm test`, which
 * brings one up). Chromium is Debian's: Playwright's own cannot be downloaded
 * everywhere.
 */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.spec.ts',
  outputDir: './dist/results',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.REPORT_FILE ?? './dist/report.json' }],
  ],
  use: {
    actionTimeout: 15_000,
    baseURL: 'http://localhost:7007',
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
