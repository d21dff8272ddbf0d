import { defineConfig } from '@playwright/test'

// Set by scripts/tools/test.ts, which finds the browser.
const { BROWSER_PATH, BROWSER_ARGS, CI } = process.env

/** Stories over the built site in `_site`, and attacks that only a browser can show. */
export default defineConfig({
  testDir: '..',
  testMatch: ['browser/*.spec.ts', 'hostile/*.spec.ts'],
  outputDir: '../../test-results/browser',
  workers: 2,
  // A story walks through many pages; the machine that runs it may be slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: CI === 'true',
  // A busy machine may starve a browser once; what fails twice is a fault, what failed once is named as flaky.
  retries: CI === 'true' ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/report.json' }]],
  use: {
    launchOptions: {
      args: BROWSER_ARGS?.split(' ') ?? [],
      ...(BROWSER_PATH && { executablePath: BROWSER_PATH }),
    },
  },
})
