import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InstitutionQuota, milestones } from '../api/institution';
import { UnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag } from '../patterns/values';
import { ReckonedValue } from './FiguresTable';
import { DecideDialog } from './QuotaDialogs';
import { useRuleWord } from './rules';

/// What each unit owes, and what waits for a second person.
export function QuotaSection({ quotas }: { quotas: InstitutionQuota[] }) {
  const { t } = useTranslation();
  const kind = useRuleWord('kinds');
  const [decided, setDecided] = useState<InstitutionQuota>();
  return (
    <Section title={t('institution.quotas')}>
      {quotas.length === 0 && <p className="muted">{t('institution.noQuotas')}</p>}
      <ul className="rows">
        {quotas.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              <UnitName id={one.unit} /> · {kind(one.kind)}
              {one.proposed && <Proposed proposed={one.proposed} />}
            </span>
            {milestones.map((each) => (
              <span key={each}>
                {t(`institution.milestone.${each}`)} <ReckonedValue value={one.progress[each]} />
              </span>
            ))}
            {one.actions.includes('decide') && <Button onClick={() => setDecided(one)}>{t('institution.decideQuota')}</Button>}
          </li>
        ))}
      </ul>
      {decided && <DecideDialog quota={decided} onClose={() => setDecided(undefined)} />}
    </Section>
  );
}

function Proposed({ proposed }: { proposed: NonNullable<InstitutionQuota['proposed']> }) {
  const { t } = useTranslation();
  const said = milestones.flatMap((one) => (proposed.owed[one] === undefined ? [] : [`${t(`institution.milestone.${one}`)} ${proposed.owed[one]}`]));
  return (
    <span className="row-sub">
      <StateTag tone="warn">{t('institution.proposed')}</StateTag> {said.join(t('list.separator'))} · <Doer by={proposed.by} />
      {proposed.reason && ` · ${proposed.reason}`}
    </span>
  );
}
