// The runner's desk: business time of the platform, and its parts.
import { readFileSync } from 'node:fs';

const { desk } = JSON.parse(readFileSync(`${process.env.YIHAO_DATA}/runner.json`, 'utf8'));
const CLOCK = `${desk}/runner/clock`;

export async function today() {
  const { now } = await (await fetch(CLOCK)).json();
  return new Date(Date.parse(now) + 8 * 3600e3).toISOString().slice(0, 10);
}

export async function moveTo(day) {
  await done(await fetch(CLOCK, { method: 'PUT', body: JSON.stringify({ now: `${day}T09:00:00+08:00` }) }));
}

export async function start(part) {
  await done(await fetch(`${desk}/runner/parts/${part}/start`, { method: 'POST' }));
}

export async function stop(part) {
  await done(await fetch(`${desk}/runner/parts/${part}/stop`, { method: 'POST' }));
}

async function done(answer) {
  if (!answer.ok) throw new Error(`The runner's desk refused: ${await answer.text()}`);
}

export function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

export function monthAfter(day) {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
