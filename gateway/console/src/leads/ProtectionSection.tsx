import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '../api/lead';
import { useUnitName } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { daysBetween, useToday } from '../patterns/today';
import { DateValue, StateTag, type Tone } from '../patterns/values';

const tones: Record<Standing, Tone> = { HELD: 'good', ENDING: 'warn', OVER: 'bad', NONE: 'plain' };

type Standing = 'HELD' | 'ENDING' | 'OVER' | 'NONE';

/// L4: who is protected as the first reporter, until when, what prolongs it and what comes after.
export function ProtectionSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const today = useToday();
  const standing = standingOf(lead, today);
  const { protectedUntil: until, protectionTerms: terms } = lead;
  return (
    <Section title={t('lead.protection.title')} extra={<StateTag tone={tones[standing]}>{t(`lead.protection.${standing}`)}</StateTag>}>
      {until && (
        <Facts
          items={[
            [t('lead.protection.unit'), unit(lead.protectedFor ?? lead.reportingUnit)],
            [
              t('lead.protectedUntil'),
              <>
                <DateValue value={until} />
                {until >= today && <span className="row-sub">{t('lead.protection.left', { count: daysBetween(today, until) })}</span>}
              </>,
            ],
            ...(terms ? factsOf(terms, t) : []),
          ]}
        />
      )}
      {wasPassedOn(lead) && <p className="fact-line">{t('lead.protection.passed', { unit: unit(lead.reportingUnit) })}</p>}
      <p className="fact-line muted">{t(`lead.protection.about.${standing}`)}</p>
    </Section>
  );
}

function factsOf(terms: NonNullable<Lead['protectionTerms']>, t: TFunction): [string, ReactNode][] {
  return [
    [t('lead.protection.longest'), <DateValue key="longest" value={terms.longest} />],
    [t('lead.protection.lapses'), t('lead.protection.days', { count: terms.daysWithoutProgress })],
    [t('lead.protection.rule'), terms.rule],
  ];
}

/// The service warns some days before the end, by a clock of its own.
function standingOf(lead: Lead, today: string): Standing {
  if (!lead.protectedUntil) return 'NONE';
  if (lead.protectedUntil < today) return 'OVER';
  return lead.clocks.some((clock) => clock.kind === 'KEEP_PROTECTION') ? 'ENDING' : 'HELD';
}

function wasPassedOn(lead: Lead): boolean {
  return Boolean(lead.protectedFor && lead.protectedFor.id !== lead.reportingUnit.id);
}
