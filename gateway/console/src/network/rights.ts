/// Who is offered the network's pages and decisions; the service decides again.
const officerReaders = ['SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'AUDITOR', 'UNIT_HEAD', 'BUREAU_HEAD'];

export function mayReadOfficers(functions: readonly string[]): boolean {
  return functions.some((one) => officerReaders.includes(one));
}

export function mayRegister(functions: readonly string[]): boolean {
  return functions.includes('SECURITY_ADMINISTRATOR');
}

const engagementReaders = ['BUREAU_OFFICER', 'BUREAU_HEAD', 'CITY_LEADER', 'FINANCE', 'AUDITOR', 'UNIT_OFFICER', 'UNIT_HEAD', 'SQUAD_MEMBER'];

export function mayReadEngagements(functions: readonly string[]): boolean {
  return functions.some((one) => engagementReaders.includes(one));
}

export function mayEngage(functions: readonly string[]): boolean {
  return functions.includes('BUREAU_OFFICER') || functions.includes('BUREAU_HEAD');
}

const administrators = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'];

/// Whether one person may not hold all of these: an administrator's function stands alone.
export function areMixed(functions: readonly string[]): boolean {
  return functions.length > 1 && functions.some((one) => administrators.includes(one));
}
