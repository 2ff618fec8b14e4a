import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { TalentPage } from './TalentPage';

const talent = {
  ...{ id: 't1', number: 'T-2026-000001', name: '示例甲', identityKind: 'OTHER', identityNumber: 'E12*****78', phone: null, email: null },
  ...{ degree: 'DOCTOR', fields: ['2614'], languages: ['de'], availableFrom: null, placeWanted: '370303', placeName: 'Zhangdian', erased: false },
  ...{ talentClass: 'B', catalogue: 'c@2', classifiedOn: '2026-01-01', classReasons: [], status: 'AVAILABLE', placement: null },
  titles: [
    { name: 'Scholar', issuer: 'Ministry', year: 2014, proof: { fileId: 'f1', sha256: 'ab12', size: 9 }, takenBackOn: null },
    { name: 'Former', issuer: 'City', year: 2010, proof: null, takenBackOn: '2020-02-03' },
  ],
  clearFields: ['PHONE'],
  actions: ['grant-benefit', 'find-needs', 'unmask', 'add-title', 'take-back-title', 'correct', 'correct-contacts', 'ask-erasure'],
};
const before = { talentClass: 'C', catalogue: 'c@1', on: '2021-12-31', reasons: ['Held the title then'] };
const now = { talentClass: 'B', catalogue: 'c@2', on: '2026-01-01', reasons: ['Holds the title'] };
const sent: string[] = [];

function answer(path: string, method: string | undefined) {
  if (method === 'POST') return { number: 'TU-1', values: { IDENTITY_NUMBER: 'E12345678' } };
  if (path.endsWith('/classes')) return { items: [now, before], today: now };
  return path.endsWith('/trail') ? { items: [] } : talent;
}

vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
  if (init?.method === 'POST') sent.push(`${path} ${String(init.body)}`);
  return new Response(JSON.stringify(answer(path, init?.method)), { headers: { ETag: '"3"' } });
});
afterEach(cleanup);

it('A talent tells its titles with proof, and what was said of the class when', async () => {
  await show(<TalentPage />, '/talent/people/t1');

  expect(await screen.findByText('Held the title then')).toBeTruthy();
  expect(screen.getByText('Holds the title')).toBeTruthy();
  expect(screen.getByText('SHA-256 ab12')).toBeTruthy();
  expect(screen.getByText('Former').tagName).toBe('DEL');
});

it('Data in the clear stand in the dialog only, and are asked for with a reason', async () => {
  await show(<TalentPage />, '/talent/people/t1');
  fireEvent.click(await screen.findByText('Read in the clear'));

  expect(await screen.findByText('Say why.', { exact: false })).toBeTruthy();
  fireEvent.mouseDown(screen.getByLabelText('Fields'));
  expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual(['PHONE']);
  expect(screen.queryByText('E12345678')).toBeNull();
  expect(sent).toEqual([]);
});

it('A talent leads to the needs that fit and to the form of benefits of every kind', async () => {
  await show(<TalentPage />, '/talent/people/t1');

  expect((await screen.findByRole('link', { name: 'Grant a benefit' })).getAttribute('href')).toBe('/talent/benefits/new?talentId=t1');
  expect(screen.getByRole('link', { name: 'Needs that fit' }).getAttribute('href')).toBe('/talent/people/t1/needs');
});
