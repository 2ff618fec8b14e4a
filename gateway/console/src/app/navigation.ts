/// Which doors a person sees. The services decide again on every request; this only keeps the menu short.
export interface Door {
  path: string;
  name:
    | ('work' | 'leads' | 'visits' | 'meetings' | 'projects' | 'service' | 'resources' | 'dispatch' | 'talent')
    | ('claims' | 'ledger' | 'ranking' | 'honours' | 'rules' | 'network');
  functions: readonly string[];
  /// Pages behind this door whose addresses begin otherwise.
  also?: readonly string[];
}

const units = ['UNIT_OFFICER', 'UNIT_HEAD'] as const;
const city = ['BUREAU_OFFICER', 'BUREAU_HEAD', 'CITY_LEADER', 'SUPERVISION', 'AUDITOR'] as const;

export const doors: readonly Door[] = [
  { path: '/', name: 'work', functions: [] },
  {
    path: '/leads',
    name: 'leads',
    functions: [...units, ...city, 'SQUAD_MEMBER', 'REFERRER', 'LIAISON_CLIENT', 'FOREIGN_AFFAIRS'],
    also: ['/letters', '/enterprises', '/target-lists', '/industry-chains', '/referrals', '/referrers'],
  },
  {
    path: '/visits',
    name: 'visits',
    functions: [...units, ...city, 'SQUAD_MEMBER', 'LIAISON_CLIENT'],
    also: ['/trips', '/promotions', '/stations'],
  },
  { path: '/meetings', name: 'meetings', functions: [...units, ...city, 'FOREIGN_AFFAIRS'], also: ['/pairings'] },
  {
    path: '/projects',
    name: 'projects',
    functions: [...units, ...city, 'FINANCE', 'JOINT_REVIEWER', 'PROCEDURE_OFFICER', 'TALENT_OFFICE'],
  },
  {
    path: '/projects/cards',
    name: 'service',
    functions: [...units, ...city, 'FINANCE', 'PROCEDURE_OFFICER'],
    also: ['/projects/surveys', '/projects/matters', '/projects/policies', '/projects/offers'],
  },
  {
    path: '/carriers',
    name: 'resources',
    functions: [...units, ...city, 'FINANCE', 'PROCEDURE_OFFICER', 'TALENT_OFFICE'],
    also: ['/projects/guidance', '/projects/opportunities', '/projects/funds', '/projects/enclaves'],
  },
  {
    path: '/projects/monthly',
    name: 'dispatch',
    functions: [...units, ...city, 'FINANCE', 'JOINT_REVIEWER'],
    also: ['/projects/quarters', '/projects/figures', '/projects/leader', '/map', '/wall'],
  },
  { path: '/claims', name: 'claims', functions: [...units, ...city, 'FINANCE', 'JOINT_REVIEWER', 'REFERRER'] },
  { path: '/talent', name: 'talent', functions: [...units, ...city, 'TALENT_OFFICE', 'FINANCE', 'EXPERT'] },
  { path: '/ledger', name: 'ledger', functions: [...city, 'FINANCE'], also: ['/payment-orders'] },
  {
    path: '/ranking',
    name: 'ranking',
    functions: [...units, ...city],
    also: ['/bulletins', '/listings', '/interviews', '/deductions'],
  },
  {
    path: '/honours',
    name: 'honours',
    functions: [...units, ...city, 'EXPERT', 'FINANCE', 'JOINT_REVIEWER'],
    also: ['/tolerance'],
  },
  { path: '/rules', name: 'rules', functions: city },
  {
    path: '/network',
    name: 'network',
    functions: [...units, ...city, 'SQUAD_MEMBER', 'LIAISON_CLIENT', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'],
  },
];

/// A door without functions is open to everybody who is signed in.
export function doorsFor(functions: readonly string[]): Door[] {
  return doors.filter((door) => door.functions.length === 0 || door.functions.some((one) => functions.includes(one)));
}

/// Doors that belong together, so that a long menu is read by its headings.
export const doorGroups = ['start', 'outreach', 'landing', 'money', 'foundation'] as const;

const groupOf: Record<Door['name'], (typeof doorGroups)[number]> = {
  ...{ work: 'start', leads: 'outreach', visits: 'outreach', meetings: 'outreach' },
  ...{ projects: 'landing', service: 'landing', resources: 'landing', dispatch: 'landing', talent: 'landing' },
  ...{ claims: 'money', ledger: 'money', ranking: 'money', honours: 'money', network: 'foundation', rules: 'foundation' },
};

/// A menu of few doors needs no headings.
const few = 6;

export interface DoorGroup {
  /// None where the menu is short.
  name?: (typeof doorGroups)[number];
  doors: Door[];
}

export function grouped(open: readonly Door[]): DoorGroup[] {
  if (open.length <= few) return [{ doors: [...open] }];
  return doorGroups
    .map((name) => ({ name, doors: open.filter((door) => groupOf[door.name] === name) }))
    .filter((group) => group.doors.length > 0);
}

/// How much of a page's address a door names; 0: the page is not behind it.
function named(door: Door, page: string): number {
  if (door.path === '/') return page === '/' ? 1 : 0;
  const beginnings = [door.path, ...(door.also ?? [])].filter((one) => page === one || page.startsWith(`${one}/`));
  return Math.max(0, ...beginnings.map((one) => one.length));
}

/// The door a page lies behind: of several the one that names most of its address.
export function doorOf(page: string): Door | undefined {
  const nearest = doors.reduce((best, door) => (named(door, page) > named(best, page) ? door : best));
  return named(nearest, page) > 0 ? nearest : undefined;
}
