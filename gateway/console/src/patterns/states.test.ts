import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const pages = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /(Page|Pages|Section|Sections)\.tsx$/.test(name));
const asking = pages.map((name) => [name, readFileSync(join(source, name), 'utf8')] as const).filter(([, text]) => /\buse(Infinite)?Query\(/.test(text));

/// Beside one of these a page asks for choices and hints only: without an answer it offers nothing and claims nothing.
const patterns = /<(RegisterPage|RecordPage|FormPage|DecisionDialog)\b/;
const states = /isError|PartState|ChartSection|WallPart/;

describe('The states of a screen', () => {
  it('tell of a refusal wherever something is asked for', () => {
    const silent = asking.filter(([, text]) => !states.test(text) && !patterns.test(text)).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('never say that there is nothing before the answer is there', () => {
    const hasty = asking.filter(([, text]) => {
      const guessed = [...text.matchAll(/const (\w+) = \w+\.data\?\.items \?\? \[\]/g)].map((match) => match[1]);
      return guessed.some((list) => new RegExp(`\\{${list}\\.length === 0 &&`).test(text));
    });
    expect(hasty.map(([name]) => name)).toEqual([]);
  });
});
