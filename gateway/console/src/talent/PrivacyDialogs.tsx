import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Read } from '../api/http';
import { askErasure, readGrounds, unmask } from '../api/people';
import type { Talent } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { Facts } from '../patterns/Section';
import { useDecision } from '../patterns/submission';

interface Props {
  read: Read<Talent>;
  onClose: () => void;
}

/// What is shown stands in this dialog only: closed, it is gone, and nothing keeps it.
export function UnmaskDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Record<string, string>>();
  const choices = useChoices(read.value.clearFields, 'people.field');
  const submission = useDecision(
    read.etag,
    (body: { fields: string[]; reason: string }, call) => unmask(read.value.id, body, call),
    { refresh: [['talents'], ['unmaskings']], onDone: ({ values }) => setShown(values) },
  );
  if (shown) {
    return (
      <Modal open title={t('people.shown')} onCancel={onClose} footer={null} destroyOnHidden>
        <p className="muted">{t('people.shownAbout')}</p>
        <Facts items={choices.flatMap(({ value, label }) => (shown[value] ? [[label, shown[value]] as [string, string]] : []))} />
      </Modal>
    );
  }
  return (
    <DecisionDialog<{ fields: string[]; reason: string }>
      title={t('people.unmask')}
      about={t('people.unmaskAbout')}
      confirm={t('people.unmask')}
      submission={submission}
      onClose={() => undefined}
      onCancel={onClose}
    >
      <ChoiceField name="fields" label={t('people.fields')} choices={choices} many />
      <ReasonField />
    </DecisionDialog>
  );
}

export function AskErasureDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const grounds = useQuery({ queryKey: ['erasure-grounds'], queryFn: ({ signal }) => readGrounds(signal) });
  const submission = useDecision(
    undefined,
    (body: { ground: string; reason: string }, call) => askErasure(read.value.id, body, call),
    { refresh: [['erasures'], ['work']], onDone: (asked) => void navigate(`/talent/erasures/${asked.id}`) },
  );
  return (
    <DecisionDialog<{ ground: string; reason: string }>
      title={t('people.askErasure')}
      about={t('people.askErasureAbout')}
      confirm={t('people.askErasure')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="ground"
        label={t('people.ground')}
        choices={(grounds.data?.items ?? []).map((one) => ({ value: one.id, label: label(one.name) }))}
      />
      <ReasonField />
    </DecisionDialog>
  );
}
