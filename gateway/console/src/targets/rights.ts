const keepers = ['UNIT_OFFICER', 'UNIT_HEAD', 'BUREAU_OFFICER', 'BUREAU_HEAD'];

/// Who is offered to open a list; decisions on one are offered by the server itself.
export function mayKeepLists(functions: readonly string[]): boolean {
  return functions.some((one) => keepers.includes(one));
}
