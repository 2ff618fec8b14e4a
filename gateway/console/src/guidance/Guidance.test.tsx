import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Lead } from '../api/lead';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { DirectoryPage } from './DirectoryPage';
import { LeadGuidance, ProjectGuidance } from './GuidanceSection';

const zhangdian = { place: 'zhangdian', label: { zh: '张店', en: 'Zhangdian' } };
const linzi = { place: 'linzi', label: { zh: '临淄', en: 'Linzi' } };
const chemistry = { industry: '26', industryName: '化工', source: 'ours' };
const avoid = { ...chemistry, place: 'zhangdian', placeLabel: zhangdian.label, attitude: 'AVOID', words: { zh: '不布局', en: 'No chemicals' } };
const welcome = { ...chemistry, place: 'linzi', placeLabel: linzi.label, attitude: 'ENCOURAGE', words: { zh: '鼓励', en: 'Fine chemicals' } };
const version = { reference: 'g@1', title: null, source: 'ours', assumed: true, validFrom: '2026-01-01', validUntil: null };
const warning = {
  ...{ day: '2026-11-29', directory: version, verdict: 'AVOIDED', unknown: null, warning: true },
  answers: [{ ...zhangdian, verdict: 'AVOIDED', line: avoid, finer: [] }],
  fitting: [{ ...linzi, verdict: 'ENCOURAGED', line: welcome, finer: [{ ...welcome, industry: '262', industryName: '肥料', attitude: 'ALLOW' }] }],
};

const asked: string[] = [];
function answering(body: unknown) {
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    const isAsked = /^\/api\/(projects\/p1\/)?guidance/.test(path);
    if (isAsked) asked.push(path);
    return new Response(JSON.stringify(isAsked ? body : { items: [] }));
  });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A project whose place avoids its industry is pointed to the place that encourages it', async () => {
  answering(warning);
  await show(<ProjectGuidance project={{ id: 'p1' } as Project} />);

  expect(await screen.findByText('To avoid here')).toBeTruthy();
  expect(screen.getByText('26 化工 · No chemicals')).toBeTruthy();
  expect(screen.getByText(/would fit these places better/)).toBeTruthy();
  expect(screen.getByText('Linzi')).toBeTruthy();
  expect(screen.getByText('262 肥料: Allow')).toBeTruthy();
  expect(screen.getByText(/not an official directory/)).toBeTruthy();
  expect(asked).toEqual(['/api/projects/p1/guidance']);
});

it('What nobody can tell is no warning', async () => {
  answering({ ...warning, verdict: 'UNKNOWN', unknown: 'NO_INDUSTRY', warning: false, answers: [], fitting: [] });
  await show(<ProjectGuidance project={{ id: 'p1' } as Project} />);

  expect(await screen.findByText(/names no industry/)).toBeTruthy();
  expect(screen.queryByText(/fit/)).toBeNull();
});

it('A lead is asked about at the units that have it, and not at all without an industry', async () => {
  answering(warning);
  const lead = { industry: '2614', ownerUnits: [{ id: 'zhangdian' }, { id: 'west' }] } as Lead;
  await show(<LeadGuidance lead={lead} />);
  await screen.findByText('Linzi');
  await show(<LeadGuidance lead={{ ...lead, industry: null }} />);

  expect(asked).toEqual(['/api/guidance?industry=2614&place=zhangdian&place=west']);
});

it('The directory is read by place, industry and version', async () => {
  answering({ day: '2026-11-29', directory: version, places: [{ id: 'linzi', label: linzi.label }], items: [welcome], versions: [version] });
  await show(<DirectoryPage />, '/projects/guidance?place=linzi&industry=2614&on=2026-01-01');

  expect(await screen.findByText('26 化工')).toBeTruthy();
  expect(screen.getByText('Fine chemicals')).toBeTruthy();
  expect(asked).toContain('/api/guidance-directory?on=2026-01-01');
  expect(asked.some((path) => path.includes('place=linzi') && path.includes('industry=2614'))).toBe(true);
});
