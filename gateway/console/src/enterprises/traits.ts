import type { Attestation } from '../api/enterprise';

interface Known {
  traits: string[];
  attestations: Attestation[];
}

/// The traits that nothing but somebody's word stands for.
export function unsourced({ traits, attestations }: Known): string[] {
  return traits.filter((trait) => !standing(attestations).some((one) => one.trait === trait));
}

export function standing(attestations: Attestation[]): Attestation[] {
  return attestations.filter((one) => one.takenBack === null);
}
