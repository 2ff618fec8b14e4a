import type { Ranking } from '../api/assessment';

/// The rankings that count: where one was corrected, its latest correction.
export function standing(rankings: readonly Ranking[]): Ranking[] {
  return rankings.filter((one) => !rankings.some((other) => supersedes(other, one)));
}

function supersedes(other: Ranking, one: Ranking): boolean {
  if (!one.corrects) return other.corrects === one.id;
  return other.corrects === one.corrects && Date.parse(other.frozenAt) > Date.parse(one.frozenAt);
}
