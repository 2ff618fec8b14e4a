/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './checks/firstLoad.ts';
import { sources, textParts } from './checks/textParts.ts';
import { standIn } from './dev/stand-in.ts';

// `npm run dev` talks to a gateway on 8080; `npm run dev -- --mode stand-in` to invented answers in `dev/`, which no build contains.
export default defineConfig(({ mode }) => ({
  plugins: [react(), textParts(sources), firstLoad(sources), ...(mode === 'stand-in' ? [standIn()] : [])],
  server: {
    host: '127.0.0.1',
    proxy:
      mode === 'stand-in'
        ? {}
        : Object.fromEntries(
            ['/api', '/api-docs', '/oauth2', '/login', '/logout'].map((path) => [path, { target: 'http://127.0.0.1:8080' }]),
          ),
  },
  build: { outDir: 'dist', assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 900 },
  test: { environment: 'happy-dom', include: ['{src,checks}/**/*.test.{ts,tsx}'], testTimeout: 60_000, isolate: false, maxWorkers: '100%' },
}));
