import type { RouteObject } from 'react-router';

/// What lies behind the door of honours.
export const honourRoutes: RouteObject[] = [
  { path: 'honours', lazy: async () => ({ Component: (await import('../honours/HonourRegisterPage')).HonourRegisterPage }) },
  { path: 'honours/new', lazy: async () => ({ Component: (await import('../honours/HonourFormPage')).HonourFormPage }) },
  { path: 'honours/wall', lazy: async () => ({ Component: (await import('../honours/HonourWallPage')).HonourWallPage }) },
  { path: 'honours/:id', lazy: async () => ({ Component: (await import('../honours/HonourPage')).HonourPage }) },
  { path: 'tolerance', lazy: async () => ({ Component: (await import('../tolerance/ToleranceRegisterPage')).ToleranceRegisterPage }) },
  { path: 'tolerance/new', lazy: async () => ({ Component: (await import('../tolerance/ToleranceFormPage')).ToleranceFormPage }) },
  { path: 'tolerance/:id', lazy: async () => ({ Component: (await import('../tolerance/TolerancePage')).TolerancePage }) },
];
