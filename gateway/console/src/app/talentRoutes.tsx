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
  { path: 'talent/unmaskings', lazy: async () => ({ Component: (await import('../talent/UnmaskingRegisterPage')).UnmaskingRegisterPage }) },
  { path: 'talent/erasures', lazy: async () => ({ Component: (await import('../talent/ErasurePages')).ErasureRegisterPage }) },
  { path: 'talent/erasures/:id', lazy: async () => ({ Component: (await import('../talent/ErasurePages')).ErasurePage }) },
  { path: 'talent/teams', lazy: async () => ({ Component: (await import('../teams/TeamRegisterPage')).TeamRegisterPage }) },
  { path: 'talent/teams/new', lazy: async () => ({ Component: (await import('../teams/TeamFormPage')).TeamFormPage }) },
  { path: 'talent/teams/:id', lazy: async () => ({ Component: (await import('../teams/TeamPage')).TeamPage }) },
  { path: 'talent/institutions', lazy: async () => ({ Component: (await import('../institutions/InstitutionRegisterPage')).InstitutionRegisterPage }) },
  { path: 'talent/institutions/new', lazy: async () => ({ Component: (await import('../institutions/InstitutionFormPage')).InstitutionFormPage }) },
  { path: 'talent/institutions/board', lazy: async () => ({ Component: (await import('../institutions/InstitutionBoardPage')).InstitutionBoardPage }) },
  { path: 'talent/institutions/figures', lazy: async () => ({ Component: (await import('../institutions/InstitutionFiguresPage')).InstitutionFiguresPage }) },
  { path: 'talent/institutions/:id', lazy: async () => ({ Component: (await import('../institutions/InstitutionPage')).InstitutionPage }) },
];
