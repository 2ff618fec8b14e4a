/// Who is offered to bring a ledger. Decisions on a record are offered by the server itself.
const enterers = ['UNIT_OFFICER', 'UNIT_HEAD', 'BUREAU_OFFICER'];
const editors = [...enterers, 'BUREAU_HEAD'];

export function mayEnterCapital(functions: readonly string[]): boolean {
  return functions.some((one) => enterers.includes(one));
}

export function mayBringProjects(functions: readonly string[]): boolean {
  return functions.some((one) => editors.includes(one));
}
