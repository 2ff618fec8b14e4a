import { describe, expect, it } from 'vitest';
import { changes } from './changes';

const before = {
  name: 'A',
  industry: '2614',
  fields: { amount: { amount: '5', currency: 'CNY' }, trial: false, land: '12', signedOn: '2026-09-10' },
};

describe('An edit of a project', () => {
  it('sends nothing of what was not touched', () => {
    expect(changes(before, { ...before })).toEqual({});
  });

  it('sends what changed, and an emptied field as null', () => {
    const after = { name: 'B ', industry: '2614', fields: { ...before.fields, trial: true, land: '', signedOn: undefined } };
    expect(changes(before, after)).toEqual({ name: 'B', fields: { trial: true, land: null, signedOn: null } });
  });

  it('tells no from not answered', () => {
    expect(changes({ fields: {} }, { fields: { trial: false } })).toEqual({ fields: { trial: false } });
  });

  it('does not care for the order of money’s two parts', () => {
    expect(changes(before, { fields: { amount: { currency: 'CNY', amount: '5' } } })).toEqual({});
  });

  it('takes a currency alone for no amount', () => {
    expect(changes({ fields: {} }, { fields: { amount: { currency: 'CNY' } } })).toEqual({});
  });
});

it('A kind is sent only where another one was chosen', () => {
  expect(changes({ kind: 'NEW' }, { kind: 'EQUITY' })).toEqual({ kind: 'EQUITY' });
  expect(changes({ kind: 'NEW' }, { kind: 'NEW' })).toEqual({});
  expect(changes({ kind: '' }, {})).toEqual({});
});
