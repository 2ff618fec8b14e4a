/// Who is offered the page about losses, and who settles them; the services decide again.
export function mayReadLosses(functions: readonly string[]): boolean {
  return functions.includes('AUDITOR') || maySettleLosses(functions);
}

export function maySettleLosses(functions: readonly string[]): boolean {
  return functions.includes('SYSTEM_ADMINISTRATOR');
}
