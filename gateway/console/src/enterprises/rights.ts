const bureau = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

/// The bureau decides which entries of the register are one firm.
export function mayMerge(functions: readonly string[]): boolean {
  return functions.some((one) => bureau.includes(one));
}
