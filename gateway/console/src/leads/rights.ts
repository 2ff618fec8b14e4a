/// Who is offered to begin something new. Decisions on a record are offered by the server itself.
const reporters = ['UNIT_OFFICER', 'UNIT_HEAD', 'SQUAD_MEMBER', 'BUREAU_OFFICER', 'BUREAU_HEAD'];
const disputers = ['UNIT_OFFICER', 'UNIT_HEAD'];
const filers = ['REFERRER', 'UNIT_OFFICER', 'UNIT_HEAD', 'BUREAU_OFFICER', 'BUREAU_HEAD'];

const pickers = ['UNIT_OFFICER', 'UNIT_HEAD', 'SQUAD_MEMBER', 'LIAISON_CLIENT'];

/// Who works leads may take one out of the pool.
export function mayPick(functions: readonly string[]): boolean {
  return functions.some((one) => pickers.includes(one));
}

export function mayReport(functions: readonly string[]): boolean {
  return functions.some((one) => reporters.includes(one));
}

/// Who stands for a unit may say that it was first.
export function mayDispute(functions: readonly string[]): boolean {
  return functions.some((one) => disputers.includes(one));
}

/// A referrer files its own, one by one; officers bring a whole ledger.
export function mayImportReferrals(functions: readonly string[]): boolean {
  return functions.some((one) => one !== 'REFERRER' && filers.includes(one));
}

export function mayFileReferral(functions: readonly string[]): boolean {
  return functions.some((one) => filers.includes(one));
}
