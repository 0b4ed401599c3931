import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing";

/** Unit tests: everything under tests/ but the end-to-end suite, which needs built extensions. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/browser-words.ts"],
    exclude: ["tests/e2e/**"],
    // Properties and hostile texts are work for a busy machine; only what hangs runs into this.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
  },
});
