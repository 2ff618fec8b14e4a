import type { RuleVersion } from '../api/rules';

/// Whether a version may decide on a day; of several the first in the list does.
export function decidesOn(version: RuleVersion, day: string): boolean {
  const decides = version.status === 'PUBLISHED' || version.status === 'ASSUMED';
  return decides && version.validFrom <= day && (version.validUntil === null || day <= version.validUntil);
}

/// The text to begin the next version from: the same rules under the next number.
export function nextVersion(text: string, latest: number): string {
  return text.replace(/^version:.*$/m, `version: ${latest + 1}`);
}
