import type { AgreedShare } from '../api/referral';

const WHOLE = 100_00;
const PERCENT = /^(\d{1,3})(?:\.(\d{1,2}))?$/;

export interface Partner {
  referrer?: string;
  percent?: string;
}

/// In hundredths of a percent, so that nothing is rounded; none where it is no percentage of two decimals at most.
export function hundredths(percent: string | undefined): number | undefined {
  const parts = PERCENT.exec((percent ?? '').normalize('NFKC').trim());
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined;
}

/// What is left for who files; none while a partner's share is not said or takes it all.
export function ownShare(partners: readonly (Partner | undefined)[]): string | undefined {
  const shares = partners.map((partner) => hundredths(partner?.percent));
  if (shares.some((share) => !share)) return undefined;
  const left = WHOLE - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return left > 0 ? `${Math.floor(left / 100)}.${String(left % 100).padStart(2, '0')}` : undefined;
}

/// Everybody's share; of one who has the whole none is said.
export function allShares(referrer: string, partners: readonly Partner[]): AgreedShare[] {
  if (partners.length === 0) return [];
  const own = { referrer, percent: ownShare(partners) ?? '0' };
  return [own, ...partners.map((one) => ({ referrer: one.referrer?.trim() ?? '', percent: one.percent?.normalize('NFKC').trim() ?? '' }))];
}
