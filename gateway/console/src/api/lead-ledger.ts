import type { Similar } from './lead';
import type { SheetRow } from './sheet';
import type { Money } from './words';

export interface LeadRow extends SheetRow {
  investor: string;
  amount: Money | null;
  warnings: Similar[];
}
