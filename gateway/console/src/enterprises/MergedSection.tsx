import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enterprise, MergedEntry } from '../api/enterprise';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { AllNames } from './EnterpriseName';
import { UndoMergeDialog } from './EnterpriseDialogs';
import { standing } from './traits';

/// The entries that are read as this one: what each brings, who decided it and why.
export function MergedSection({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const [undoing, setUndoing] = useState<MergedEntry>();
  if (enterprise.merged.length === 0) return null;
  return (
    <Section title={t('enterprise.merged')} extra={enterprise.merged.length}>
      <ul className="rows rows-text">
        {enterprise.merged.map((entry) => (
          <li key={entry.id}>
            <span className="figures">{entry.number}</span>
            <span className="rows-wide">
              <AllNames names={entry.names} />
              <span className="row-sub">{brought(entry, t)}</span>
              {entry.decided && (
                <span className="row-sub">
                  <Doer by={entry.decided.by} /> · <TimeValue value={entry.decided.at} /> · {entry.decided.reason}
                </span>
              )}
            </span>
            {entry.actions.includes('undo-merge') && (
              <Button danger onClick={() => setUndoing(entry)}>
                {t('enterprise.action.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {undoing && <UndoMergeDialog entry={undoing} onClose={() => setUndoing(undefined)} />}
    </Section>
  );
}

function brought(entry: MergedEntry, t: (key: string) => string): string {
  const words = entry.traits.map((trait) => {
    const years = standing(entry.attestations).filter((one) => one.trait === trait);
    return [t(`enterprise.trait.${trait}`), ...years.map((one) => one.year)].join(' ');
  });
  return [entry.creditCode, entry.foreignRegistration, entry.industry, ...words].filter(Boolean).join(' · ');
}
