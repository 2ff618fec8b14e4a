import type { SeparateTexts } from '../i18n/separate';

export interface Guide {
  title: string;
  steps: { title: string; text: string; link: string }[];
}

export const guideTexts: SeparateTexts<Record<string, Guide>> = {
  name: 'guides',
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
};

/// Whose guide is whose: of several functions the first that stands here.
const byFunction: readonly [string, string][] = [
  ['CITY_LEADER', 'leader'],
  ['BUREAU_HEAD', 'bureau'],
  ['BUREAU_OFFICER', 'bureau'],
  ['SUPERVISION', 'supervision'],
  ['FINANCE', 'finance'],
  ['TALENT_OFFICE', 'talent'],
  ['FOREIGN_AFFAIRS', 'foreign'],
  ['JOINT_REVIEWER', 'reviewer'],
  ['PROCEDURE_OFFICER', 'procedure'],
  ['UNIT_HEAD', 'head'],
  ['UNIT_OFFICER', 'officer'],
  ['SQUAD_MEMBER', 'squad'],
  ['LIAISON_CLIENT', 'liaison'],
  ['AUDITOR', 'auditor'],
  ['EXPERT', 'expert'],
  ['REFERRER', 'referrer'],
  ['SYSTEM_ADMINISTRATOR', 'system-administrator'],
  ['SECURITY_ADMINISTRATOR', 'administrator'],
  ['AUDIT_ADMINISTRATOR', 'audit-administrator'],
];

export function guideFor(functions: readonly string[]): string | undefined {
  return byFunction.find(([one]) => functions.includes(one))?.[1];
}
