import { get, query } from './http';
import type { NameText } from './lead';

export interface Suggestion {
  id: string;
  number: string;
  names: NameText[];
}

/// The enterprises of the register that somebody may mean while typing a name.
export async function suggestEnterprises(name: string, signal: AbortSignal): Promise<Suggestion[]> {
  return (await get<{ items: Suggestion[] }>(`/api/enterprises/suggestions${query({ name })}`, signal)).items;
}
