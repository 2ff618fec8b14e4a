import { describe, expect, it } from 'vitest';
import { filled, typedNumber } from './filled';
import { plainDigits } from './MoneyField';

describe('What a form sends', () => {
  it.each([
    [{ a: ' x ', b: '', c: undefined, d: null }, { a: 'x' }],
    [
      { met: false, count: 0 },
      { met: false, count: 0 },
    ],
    [{ contacts: [{ name: '', phone: ' ' }] }, {}],
    [{ amount: { currency: 'CNY' }, title: 't' }, { title: 't' }],
    [{ amount: { currency: 'CNY', amount: '5' } }, { amount: { currency: 'CNY', amount: '5' } }],
  ])('leaves out what is empty and keeps no, zero and text: %j', (typed, sent) => {
    expect(filled<object>(typed) ?? {}).toEqual(sent);
  });

  it.each([
    ['８０，０００，０００．５０', '80000000.50'],
    ['80,000,000', '80000000'],
    [' 12 ', '12'],
  ])('reads the amount %s as %s', (typed, sent) => expect(plainDigits(typed)).toBe(sent));

  it.each([
    ['30', 30],
    [' ３３.５ ', 33.5],
    ['三成', '三成'],
    [' ', undefined],
    [undefined, undefined],
  ])('sends the number %j as %j', (typed, sent) => expect(typedNumber(typed)).toBe(sent));
});
