import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attestation, Enterprise } from '../api/enterprise';
import type { Read } from '../api/http';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { TakeBackTraitDialog } from './TraitDialogs';
import { unsourced } from './traits';

/// What makes the firm worth a list of its own: by which source, of which year; and what was taken back.
export function TraitSection({ read }: { read: Read<Enterprise> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Attestation>();
  const { attestations, actions } = read.value;
  const without = unsourced(read.value);
  if (attestations.length + without.length === 0) return null;
  return (
    <Section title={t('enterprise.traits')}>
      <ul className="rows rows-text">
        {attestations.map((one) => (
          <li key={one.id}>
            <AttestationRow attestation={one} />
            {!one.takenBack && actions.includes('attest-trait') && (
              <Button size="small" type="text" onClick={() => setOpen(one)}>
                {t('enterprise.action.takeBack')}
              </Button>
            )}
          </li>
        ))}
        {without.map((trait) => (
          <li key={trait}>
            <span className="rows-wide">
              {t(`enterprise.trait.${trait}`)}
              <span className="row-sub">{t('enterprise.withoutSource')}</span>
            </span>
          </li>
        ))}
      </ul>
      {open && <TakeBackTraitDialog read={read} attestation={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function AttestationRow({ attestation: { trait, year, source, by, at, takenBack } }: { attestation: Attestation }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="rows-wide">
        {t(`enterprise.trait.${trait}`)} <span className="figures">{year}</span>
        <span className="row-sub">
          {source} · <Doer by={by} /> · <TimeValue value={at} />
        </span>
        {takenBack && (
          <span className="row-sub">
            {takenBack.reason} · <Doer by={takenBack.by} /> · <TimeValue value={takenBack.at} />
          </span>
        )}
      </span>
      {takenBack && <StateTag tone="plain">{t('enterprise.takenBack')}</StateTag>}
    </>
  );
}
