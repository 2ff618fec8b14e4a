const keepers = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

/// Who is offered to open a chain; decisions on one are offered by the server itself.
export function mayKeepChains(functions: readonly string[]): boolean {
  return functions.some((one) => keepers.includes(one));
}
