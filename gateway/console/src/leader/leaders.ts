import { useQuery } from '@tanstack/react-query';
import { type FiveOnes, readFiveOnes } from '../api/fiveones';
import { readAll } from '../api/pages';

export interface CityLeader {
  name: string;
  posts: string[];
  sets: FiveOnes[];
}

/// Who leads key industries by the sets in force, each with its own.
export function leadersOf(sets: readonly FiveOnes[]): CityLeader[] {
  const leaders = new Map<string, CityLeader>();
  for (const set of sets) {
    if (!set.leader) continue;
    const { name, post } = set.leader;
    const known = leaders.get(name) ?? { name, posts: [], sets: [] };
    leaders.set(name, { ...known, posts: known.posts.includes(post) ? known.posts : [...known.posts, post], sets: [...known.sets, set] });
  }
  return [...leaders.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/// Whoever hosts is written freely: the name may stand beside an office; an office is it as a whole.
export function isHostedBy({ name, posts }: CityLeader, host: string): boolean {
  return host.includes(name) || posts.includes(host.trim());
}

export function useLeaders() {
  return useQuery({
    queryKey: ['five-ones', 'leaders'],
    queryFn: async ({ signal }) => leadersOf((await readAll((after) => readFiveOnes({ status: 'IN_FORCE' }, after, signal))).items),
  });
}
