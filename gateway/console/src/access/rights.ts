/// Who is offered the page about access, and its decisions; the gateway decides again.
export function mayReadAccess(functions: readonly string[]): boolean {
  return ['SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'AUDITOR'].some((one) => functions.includes(one));
}

export function mayDecideAccess(functions: readonly string[]): boolean {
  return functions.includes('SECURITY_ADMINISTRATOR');
}
