import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Card, deliver, promise, type Promised } from '../api/card';
import type { Read } from '../api/http';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue, MoneyValue } from '../patterns/values';
import { cardRefresh } from './ProcedureDialogs';

/// What was promised beside procedures, and what came of it.
export function PromiseSection({ read }: { read: Read<Card> }) {
  const { t } = useTranslation();
  const [delivering, setDelivering] = useState<Promised>();
  const { promises } = read.value;
  return (
    <Section title={t('card.promises')}>
      {promises.length === 0 && <p className="muted">{t('card.noPromises')}</p>}
      <PromiseList
        promises={promises}
        beside={(one) =>
          one.actions.includes('deliver') && (
            <Button size="small" onClick={() => setDelivering(one)}>
              {t('card.deliver')}
            </Button>
          )
        }
      />
      {delivering && <DeliverDialog read={read} promised={delivering} onClose={() => setDelivering(undefined)} />}
    </Section>
  );
}

export function PromiseList({ promises, beside }: { promises: Promised[]; beside?: (one: Promised) => React.ReactNode }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <ul className="rows">
      {promises.map((one) => (
        <li key={one.id}>
          <span className="rows-wide">
            <strong>{label(one.label)}</strong> {one.amount && <MoneyValue value={one.amount} />}
            <span className="row-sub">{one.what}</span>
            <span className="row-sub">
              {t('card.promisedOn')} <DateValue value={one.on} />
              {one.due && (
                <>
                  {' · '}
                  {t('card.promisedUntil')} <DateValue value={one.due} />
                </>
              )}
            </span>
            {one.delivery && (
              <span className="row-sub">
                {t('card.deliveredOn')} <DateValue value={one.delivery.on} />{' '}
                {one.delivery.amount && <MoneyValue value={one.delivery.amount} />} {one.delivery.note}
              </span>
            )}
          </span>
          {beside?.(one)}
        </li>
      ))}
    </ul>
  );
}

interface Wish {
  kind: string;
  what: string;
  amount?: Money;
  on?: string;
  due?: string;
}

export function PromiseDialog({ read, onClose }: { read: Read<Card>; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const kinds = read.value.promiseKinds;
  const submission = useDecision(read.etag, (body: Wish, call) => promise(read.value.id, filled(body), call), { refresh: cardRefresh });
  return (
    <DecisionDialog<Wish> title={t('card.action.promise')} confirm={t('card.action.promise')} submission={submission} onClose={onClose}>
      <ChoiceField name="kind" label={t('card.promiseKind')} choices={kinds.map((one) => ({ value: one.id, label: label(one.label) }))} />
      <TextField name="what" label={t('card.what')} lines={2} max={1000} />
      <PromiseAmount kinds={kinds.filter((one) => one.money).map((one) => one.id)} />
      <DateField name="on" label={t('card.promisedOn')} help={t('card.dayHelp')} optional past />
      <DateField name="due" label={t('card.promisedUntil')} optional />
    </DecisionDialog>
  );
}

function PromiseAmount({ kinds }: { kinds: string[] }) {
  const { t } = useTranslation();
  const kind = Form.useWatch<string | undefined>('kind');
  return kinds.includes(kind ?? '') ? <MoneyField name={['amount']} label={t('card.amount')} /> : null;
}

interface Delivery {
  on?: string;
  amount?: Money;
  note?: string;
}

function DeliverDialog({ read, promised, onClose }: { read: Read<Card>; promised: Promised; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useDecision(
    read.etag,
    (body: Delivery, call) => deliver(read.value.id, promised.id, filled(body) ?? {}, call),
    { refresh: cardRefresh },
  );
  return (
    <DecisionDialog<Delivery>
      title={`${t('card.deliver')} · ${label(promised.label)}`}
      about={promised.what}
      confirm={t('card.deliver')}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('card.deliveredOn')} help={t('card.dayHelp')} optional past />
      {promised.money && <MoneyField name={['amount']} label={t('card.deliveredAmount')} />}
      <TextField name="note" label={t('card.note')} lines={2} max={1000} optional />
    </DecisionDialog>
  );
}
