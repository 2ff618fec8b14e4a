/// Who is offered the network's pages and decisions; the service decides again.
const officerReaders = ['SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'AUDITOR', 'UNIT_HEAD', 'BUREAU_HEAD'];

export function mayReadOfficers(functions: readonly string[]): boolean {
  return functions.some((one) => officerReaders.includes(one));
}

export function mayRegister(functions: readonly string[]): boolean {
  return functions.includes('SECURITY_ADMINISTRATOR');
}
