import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing";

/** Unit tests: everything under tests/ but the end-to-end suite, which needs built extensions. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    mockReset: true,
    restoreMocks: true,
  },
});
