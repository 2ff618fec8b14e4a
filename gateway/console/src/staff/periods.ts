/// The quarters that are over, the latest first, and the year before.
export function periodsBefore(today: string, most = 6): string[] {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const quarters = Array.from({ length: most }, (_, back) => year * 4 + quarter - 1 - back);
  return [...quarters.map((one) => `${Math.floor(one / 4)}-Q${(one % 4) + 1}`), String(year - 1)];
}
