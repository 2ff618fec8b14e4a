import type { RouteObject } from 'react-router';

/// What lies behind the doors of claims, ledger and ranking.
export const rewardRoutes: RouteObject[] = [
  { path: 'claims', lazy: async () => ({ Component: (await import('../claims/ClaimRegisterPage')).ClaimRegisterPage }) },
  { path: 'claims/new', lazy: async () => ({ Component: (await import('../claims/ClaimFormPage')).ClaimFormPage }) },
  { path: 'claims/schemes', lazy: async () => ({ Component: (await import('../schemes/SchemePages')).SchemeRegisterPage }) },
  { path: 'claims/schemes/new', lazy: async () => ({ Component: (await import('../schemes/SchemeEditorPage')).SchemeEditorPage }) },
  { path: 'claims/schemes/:id', lazy: async () => ({ Component: (await import('../schemes/SchemePages')).SchemePage }) },
  { path: 'claims/what-if', lazy: async () => ({ Component: (await import('../schemes/WhatIfPage')).WhatIfPage }) },
  {
    path: 'claims/what-if/projects/:id',
    lazy: async () => ({ Component: (await import('../schemes/WhatIfLinesPage')).WhatIfLinesPage }),
  },
  { path: 'claims/:id', lazy: async () => ({ Component: (await import('../claims/ClaimPage')).ClaimPage }) },
  { path: 'ledger', lazy: async () => ({ Component: (await import('../ledger/BudgetPage')).BudgetPage }) },
  { path: 'ledger/orders', lazy: async () => ({ Component: (await import('../ledger/OrdersPage')).OrdersPage }) },
  { path: 'payment-orders/:id', lazy: async () => ({ Component: (await import('../ledger/OrdersPage')).OrderPage }) },
  { path: 'ledger/recoveries', lazy: async () => ({ Component: (await import('../ledger/RecoveriesPage')).RecoveriesPage }) },
  { path: 'ledger/postings', lazy: async () => ({ Component: (await import('../ledger/PostingsPage')).PostingsPage }) },
  { path: 'ledger/rates', lazy: async () => ({ Component: (await import('../ledger/RatesPage')).RatesPage }) },
  { path: 'ledger/balances', lazy: async () => ({ Component: (await import('../ledger/BalancesPage')).BalancesPage }) },
  { path: 'ranking', lazy: async () => ({ Component: (await import('../ranking/RankingPage')).RankingPage }) },
  { path: 'ranking/entries', lazy: async () => ({ Component: (await import('../ranking/EntryRegisterPage')).EntryRegisterPage }) },
  { path: 'ranking/entries/:id', lazy: async () => ({ Component: (await import('../ranking/EntryPage')).EntryPage }) },
  {
    path: 'ranking/corrections',
    lazy: async () => ({ Component: (await import('../ranking/CorrectionRegisterPage')).CorrectionRegisterPage }),
  },
  { path: 'ranking/methods', lazy: async () => ({ Component: (await import('../ranking/MethodsPage')).MethodsPage }) },
  { path: 'bulletins', lazy: async () => ({ Component: (await import('../notices/BulletinPages')).BulletinRegisterPage }) },
  { path: 'bulletins/:id', lazy: async () => ({ Component: (await import('../notices/BulletinPages')).BulletinPage }) },
  { path: 'listings', lazy: async () => ({ Component: (await import('../notices/ListingPages')).ListingRegisterPage }) },
  { path: 'listings/:id', lazy: async () => ({ Component: (await import('../notices/ListingPages')).ListingPage }) },
  { path: 'interviews', lazy: async () => ({ Component: (await import('../notices/InterviewPages')).InterviewRegisterPage }) },
  { path: 'interviews/:id', lazy: async () => ({ Component: (await import('../notices/InterviewPages')).InterviewPage }) },
  { path: 'deductions', lazy: async () => ({ Component: (await import('../notices/DeductionPages')).DeductionRegisterPage }) },
  { path: 'deductions/:id', lazy: async () => ({ Component: (await import('../notices/DeductionPages')).DeductionPage }) },
];
