// Business time of the running platform, moved for all of its parts.
import { readFileSync } from 'node:fs';

const { desk } = JSON.parse(readFileSync(`${process.env.YIHAO_DATA}/runner.json`, 'utf8'));
const CLOCK = `${desk}/runner/clock`;

export async function today() {
  const { now } = await (await fetch(CLOCK)).json();
  return new Date(Date.parse(now) + 8 * 3600e3).toISOString().slice(0, 10);
}

export async function moveTo(day) {
  const moved = await fetch(CLOCK, { method: 'PUT', body: JSON.stringify({ now: `${day}T09:00:00+08:00` }) });
  if (!moved.ok) throw new Error(`The clock did not move: ${await moved.text()}`);
}

export function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

export function monthAfter(day) {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
