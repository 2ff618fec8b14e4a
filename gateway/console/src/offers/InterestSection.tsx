import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Interest, Offer } from '../api/offer';
import { UnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { TakeDialog, TextDialog } from './OfferDialogs';

const tones: Record<Interest['state'], Tone> = { RECORDED: 'warn', IN_TALKS: 'open', ENDED: 'plain', TAKEN: 'good' };

/// The investors who are interested, those of them that one may see.
export function InterestSection({ read }: { read: Read<Offer> }) {
  const { t } = useTranslation();
  const { interests } = read.value;
  return (
    <Section title={t('offer.interests')}>
      {interests.length === 0 && <p className="muted">{t('offer.noInterests')}</p>}
      <ul className="rows">
        {interests.map((one) => (
          <li key={one.id}>
            <InterestRow read={read} one={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function InterestRow({ read, one }: { read: Read<Offer>; one: Interest }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  return (
    <>
      <span className="rows-wide">
        <strong>{one.investor.name}</strong>
        <span className="row-sub">
          <UnitName id={one.unit} /> · <DateValue value={one.on} /> · <Doer by={one.recorded.by} /> {one.recorded.said}
        </span>
        {one.ended?.said && <span className="row-sub">{one.ended.said}</span>}
      </span>
      {one.investor.amount && <MoneyValue value={one.investor.amount} />}
      <StateTag tone={tones[one.state]}>{t(`offer.state.${one.state}`)}</StateTag>
      {one.actions.map((action) => (
        <Button key={action} size="small" onClick={() => setOpen(action)}>
          {t(`offer.action.${action}`)}
        </Button>
      ))}
      {open === 'talk' && <TextDialog read={read} step={`interests/${one.id}/talks`} action="talk" onClose={close} />}
      {open === 'endTalks' && <TextDialog read={read} step={`interests/${one.id}/end`} action="endTalks" onClose={close} />}
      {open === 'take' && <TakeDialog read={read} one={one} onClose={close} />}
    </>
  );
}
