import { describe, expect, it } from 'vitest';
import { changed } from './VisitCorrection';

const met = [{ name: 'Herr Beispiel', position: 'CEO' }];
const correction = { stay: { from: '2026-09-10', days: '1' }, people: '2', topics: 'land', result: 'will come', reason: 'wrong day' };

describe('A correction of a visit', () => {
  it('leaves out the people met where they stay as they are', () => {
    expect(changed({ ...correction, met: [{ name: 'Herr Beispiel', position: 'CEO', phone: '' }] }, met)).toEqual(correction);
  });

  it('names all the people met where one is another', () => {
    expect(changed({ ...correction, met: [{ name: 'Frau Beispiel ' }] }, met)).toEqual({ ...correction, met: [{ name: 'Frau Beispiel' }] });
  });

  it('says that nobody was met where all are taken away', () => {
    expect(changed({ ...correction, met: [] }, met)).toEqual({ ...correction, met: [] });
  });
});
