import type { RouteObject } from 'react-router';

/// What lies behind the door of the ledger, besides budgets, orders, entries and rates.
export const ledgerRoutes: RouteObject[] = [
  { path: 'ledger/batches', lazy: async () => ({ Component: (await import('../ledger/BatchesPage')).BatchesPage }) },
  { path: 'ledger/batches/:id', lazy: async () => ({ Component: (await import('../ledger/BatchPage')).BatchPage }) },
  {
    path: 'ledger/payees',
    lazy: async () => ({ Component: (await import('../ledger/PayeeAccountsPage')).PayeeAccountsPage }),
  },
  { path: 'ledger/funds', lazy: async () => ({ Component: (await import('../ledger/FundsPage')).FundsPage }) },
  { path: 'ledger/funds/:unit', lazy: async () => ({ Component: (await import('../ledger/FundsPage')).FundPage }) },
  { path: 'ledger/closings', lazy: async () => ({ Component: (await import('../ledger/ClosingsPage')).ClosingsPage }) },
  { path: 'ledger/closings/:month', lazy: async () => ({ Component: (await import('../ledger/ClosingsPage')).ClosingPage }) },
  {
    path: 'ledger/reconciliation',
    lazy: async () => ({ Component: (await import('../ledger/ReconciliationPage')).ReconciliationPage }),
  },
];
