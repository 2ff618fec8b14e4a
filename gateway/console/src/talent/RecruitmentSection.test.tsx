import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Need, Recruitment } from '../api/talent';
import { show } from '../testing/render';
import { RecruitmentSection } from './RecruitmentSection';

const recruitment = {
  ...{ talentId: 't1', talentNumber: 'T-2026-000001', stage: 'OFFERED', withdrawn: false, withdrawnReason: null, end: null },
  ...{ steps: [], reasons: [], points: 80, askedVersion: 1, remindOn: null, trialUntil: '2027-04-14', trialPassedOn: null },
  ...{ canDecline: true, nextStages: ['ACCEPTED'] },
} as unknown as Recruitment;

function section(actions: string[]) {
  const need = { id: 'n1', actions, recruitments: [recruitment] } as unknown as Need;
  return <RecruitmentSection read={{ value: need, etag: '"1"' }} />;
}

afterEach(cleanup);

it.each([
  { may: [], buttons: 0 },
  { may: ['move'], buttons: 3 },
  { may: ['end-trial'], buttons: 1 },
  { may: ['move', 'end-trial'], buttons: 4 },
])('Whoever may $may is offered $buttons steps', async ({ may, buttons }) => {
  await show(section(may));

  expect(await screen.findByText('T-2026-000001')).toBeTruthy();
  expect(screen.queryAllByRole('button').length).toBe(buttons);
});
