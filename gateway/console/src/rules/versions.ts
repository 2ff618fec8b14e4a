import type { RuleVersion } from '../api/rules';
import type { Label } from '../api/words';

/// Whether a version may decide on a day; of several the first in the list does.
export function decidesOn(version: RuleVersion, day: string): boolean {
  const decides = version.status === 'PUBLISHED' || version.status === 'ASSUMED';
  return decides && version.validFrom <= day && (version.validUntil === null || day <= version.validUntil);
}

/// The text to begin the next version from: the same rules under the next number.
export function nextVersion(text: string, latest: number): string {
  return text.replace(/^version:.*$/m, `version: ${latest + 1}`);
}

/// Of each id the version that decides on a day.
export function inForceOn(versions: RuleVersion[], day: string): RuleVersion[] {
  const ids = [...new Set(versions.map((version) => version.id))];
  return ids.flatMap((id) => versions.find((version) => version.id === id && decidesOn(version, day)) ?? []);
}

/// What a kind is called: by its latest version, where all are versions of one text.
export function titleOf(versions: RuleVersion[], label: (title: Label) => string): string | undefined {
  const title = new Set(versions.map((version) => version.id)).size === 1 ? versions[0]?.title : undefined;
  return title ? label(title) : undefined;
}
