const bureau = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

/// The register of all pairings; on a firm's page stand that firm's.
export function mayReadPairings(functions: readonly string[]): boolean {
  return functions.some((one) => [...bureau, 'CITY_LEADER'].includes(one));
}

/// The bureau pairs leaders with firms; decisions on a pairing are offered by the server itself.
export function mayPair(functions: readonly string[]): boolean {
  return functions.some((one) => bureau.includes(one));
}
