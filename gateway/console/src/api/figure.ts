import { get } from './http';
import type { Page } from './words';

/// How many rows a register has; past a thousand it says "more than". `address` asks for one row: the total comes with it.
export async function readTotal(address: string, signal: AbortSignal): Promise<{ count: number; exact: boolean } | undefined> {
  return (await get<Page<unknown>>(address, signal)).total;
}
