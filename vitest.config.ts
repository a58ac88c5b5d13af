import path from 'node:path'
import tailwindcss from '@tailwindcss/postcss'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/browser.ts'

const resolve = { alias: { '@': path.resolve(import.meta.dirname) } }

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          env: { TZ: 'UTC' },
          include: ['tests/*.test.ts', 'tests/{data,domain,scripts}/**/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'static',
          environment: 'node',
          include: ['tests/static/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        css: { postcss: { plugins: [tailwindcss()] } },
        define: { 'process.env': '{}' },
        // Found only while a test runs, it would bring a second React.
        optimizeDeps: { include: ['react-dom/server'] },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser() ?? undefined,
                args: BROWSER_ARGUMENTS,
              },
              contextOptions: { reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
