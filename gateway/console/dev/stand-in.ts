import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { answers } from './answers.ts';

/// Invented answers for looking at screens without a gateway. Only `--mode stand-in` loads it; no build contains it.
export function standIn(): Plugin {
  return {
    name: 'yihao-stand-in',
    configureServer(server) {
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const url = new URL(request.url ?? '/', 'http://stand-in');
        if (!url.pathname.startsWith('/api/')) return next();
        const answer = answers.find((one) => (one.method ?? 'GET') === request.method && one.path.test(url.pathname));
        const status = answer?.status ?? (answer ? 200 : 404);
        const english = (request.headers['accept-language'] ?? '').startsWith('en');
        const body = answer
          ? typeof answer.body === 'function'
            ? answer.body(url, english)
            : answer.body
          : { status, code: 'stand-in.no-answer', title: url.pathname };
        response.writeHead(status, { 'Content-Type': 'application/json', ETag: '"3"' });
        setTimeout(() => response.end(JSON.stringify(body)), 60);
      });
    },
  };
}
