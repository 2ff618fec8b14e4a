import type { RouteObject } from 'react-router';

/// What belongs to no door of its own: where one begins, what one is reminded of, what one looks for.
export const homeRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../home/HomePage')).HomePage }) },
  { path: 'notices', lazy: async () => ({ Component: (await import('../work/NoticePage')).NoticePage }) },
  { path: 'search', lazy: async () => ({ Component: (await import('../search/SearchPage')).SearchPage }) },
  { path: 'capabilities', lazy: async () => ({ Component: (await import('../capabilities/CapabilityPage')).CapabilityPage }) },
];
