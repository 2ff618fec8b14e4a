const requesters = ['UNIT_OFFICER', 'UNIT_HEAD', 'BUREAU_OFFICER', 'BUREAU_HEAD'];
const city = ['BUREAU_OFFICER', 'BUREAU_HEAD', 'CITY_LEADER', 'SUPERVISION', 'AUDITOR'];

export function mayRequestMeeting(functions: readonly string[]): boolean {
  return functions.some((one) => requesters.includes(one));
}

/// A quarter's figures are for those who see the whole city.
export function mayReadFigures(functions: readonly string[]): boolean {
  return functions.some((one) => city.includes(one));
}
