/// What the search finds, and the register where all of the kind stand: with what was typed, where that register is searched, too.
const registers: Record<string, { path: string; searched: boolean }> = {
  leads: { path: '/leads', searched: true },
  enterprises: { path: '/enterprises', searched: true },
  units: { path: '/network', searched: false },
  referrals: { path: '/referrals', searched: false },
  projects: { path: '/projects/list', searched: true },
  carriers: { path: '/carriers', searched: true },
  opportunities: { path: '/projects/opportunities', searched: false },
  agreements: { path: '/projects/agreements', searched: false },
  claims: { path: '/claims', searched: false },
  'payment-orders': { path: '/ledger/orders', searched: false },
  bulletins: { path: '/bulletins', searched: false },
  needs: { path: '/talent', searched: false },
  benefits: { path: '/talent/benefits', searched: false },
};

export const searchKinds = Object.keys(registers);

export function registerOf(kind: string, typed: string): string | undefined {
  const register = registers[kind];
  return register && (register.searched ? `${register.path}?q=${encodeURIComponent(typed)}` : register.path);
}
