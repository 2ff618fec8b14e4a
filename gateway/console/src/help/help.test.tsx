import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PageHead } from '../patterns/PageHead';
import { show } from '../testing/render';
import { signedInPages } from '../testing/routes';
import en from './en.json';
import { type HelpTexts, helpOf } from './help';
import zh from './zh.json';

const languages: [string, HelpTexts][] = [
  ['Chinese', zh],
  ['English', en],
];
const pages = signedInPages();

describe.each(languages)('The help in %s', (_, texts) => {
  it.each(pages)('says of %s what it is for, who does what and what happens next', (page) => {
    const help = helpOf(texts, page);
    expect(help?.for).toBeTruthy();
    expect(help?.who.length).toBeGreaterThan(0);
    expect(help?.next.length).toBeGreaterThan(0);
  });

  it('explains each word that a topic names, and no other', () => {
    const named = Object.values(texts.topics).flatMap((topic) => topic.words);
    expect([...new Set(named)].sort()).toEqual(Object.keys(texts.words).sort());
  });

  it('has no topic that no page has', () => {
    const topics = new Set(Object.values(texts.pages).map((page) => page.topic));
    expect([...topics].sort()).toEqual(Object.keys(texts.topics).sort());
  });

  it('leaves nothing empty', () => {
    const written = JSON.stringify(texts);
    expect(written).not.toMatch(/""|\[\]/);
  });
});

it('is of one shape in both languages', () => {
  const shape = (texts: HelpTexts) => ({
    pages: Object.entries(texts.pages).map(([page, { topic }]) => [page, topic]),
    topics: Object.entries(texts.topics).map(([topic, { who, next, words }]) => [topic, who.length, next.length, words]),
    words: Object.keys(texts.words),
  });
  expect(shape(en)).toEqual(shape(zh));
});

it('of a form is not that of a record, and a page without one has that of the page above', () => {
  expect(helpOf(en, '/leads/new')?.for).toBe(en.pages['/leads/new'].for);
  expect(helpOf(en, '/leads/017')?.for).toBe(en.pages['/leads/:id'].for);
  expect(helpOf(en, '/talent/newer/7')?.for).toBe(en.pages['/talent'].for);
  expect(helpOf(en, '/newer')).toBeUndefined();
});

describe('The help of a page', () => {
  afterEach(cleanup);

  it('opens from its head', async () => {
    await show(<PageHead title="Leads" />, '/leads');
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));

    expect(await screen.findByText(en.pages['/leads'].for)).toBeTruthy();
    expect(screen.getByText(en.topics.lead.who[0] ?? '')).toBeTruthy();
    expect(screen.getByText(en.words.protection.means)).toBeTruthy();
  });
});
