import type { RouteObject } from 'react-router';

/// What lies behind the door of talent.
export const talentRoutes: RouteObject[] = [
  { path: 'talent', lazy: async () => ({ Component: (await import('../talent/NeedRegisterPage')).NeedRegisterPage }) },
  { path: 'talent/needs/new', lazy: async () => ({ Component: (await import('../talent/NeedFormPage')).NeedFormPage }) },
  { path: 'talent/needs/:id', lazy: async () => ({ Component: (await import('../talent/NeedPage')).NeedPage }) },
  { path: 'talent/people', lazy: async () => ({ Component: (await import('../talent/TalentRegisterPage')).TalentRegisterPage }) },
  { path: 'talent/people/:id', lazy: async () => ({ Component: (await import('../talent/TalentPage')).TalentPage }) },
  { path: 'talent/benefits', lazy: async () => ({ Component: (await import('../talent/BenefitPages')).BenefitRegisterPage }) },
  { path: 'talent/benefits/:id', lazy: async () => ({ Component: (await import('../talent/BenefitPages')).BenefitPage }) },
];
