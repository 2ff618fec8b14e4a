import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Duplicate, type Enterprise, type Firm, mergeEnterprises, type TypedMerge } from '../api/enterprise';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useSubmission } from '../patterns/submission';
import { EnterpriseField } from './EnterpriseField';
import { enterpriseRefresh } from './EnterpriseDialogs';
import { nameOf } from './EnterpriseName';
import { MergePreview } from './MergePreview';

interface Chosen {
  other?: string;
  survivor?: string;
  reason: string;
}

/// Two entries of the queue become one firm.
export function MergePairDialog({ pair, onClose }: { pair: Duplicate; onClose: () => void }) {
  return <MergeDialog one={pair.one} other={pair.other} onClose={onClose} />;
}

/// The entry of this page and another one that is looked for by its name.
export function MergeIntoDialog({ read, onClose }: { read: Read<Enterprise>; onClose: () => void }) {
  return <MergeDialog one={{ ...read.value, merged: [] }} onClose={onClose} />;
}

function MergeDialog({ one, other, onClose }: { one: Firm; other?: Firm; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(
    (chosen: Chosen, key) => {
      const merge = typed(one.id, other?.id, chosen);
      const seen = [one, other].find((firm) => firm?.id === merge.loser);
      return mergeEnterprises(merge, seen?.version, key);
    },
    { refresh: enterpriseRefresh, recheck: [['merge-preview']] },
  );
  return (
    <DecisionDialog
      title={t('enterprise.action.merge')}
      about={t('enterprise.mergeAbout')}
      confirm={t('enterprise.action.merge')}
      wide
      initial={{ survivor: other && standing(one, other) }}
      submission={submission}
      onClose={onClose}
    >
      {!other && <EnterpriseField name="other" label={t('enterprise.otherEntry')} help={t('enterprise.otherEntryHelp')} without={one.id} />}
      <Sides one={one} other={other} />
      <ReasonField />
    </DecisionDialog>
  );
}

/// The one with a registration, else the one registered first.
function standing(one: Firm, other: Firm): string {
  const registered = (firm: Firm) => firm.creditCode ?? firm.foreignRegistration;
  return !registered(one) && registered(other) ? other.id : one.id;
}

function typed(one: string, known: string | undefined, { other, survivor, reason }: Chosen): TypedMerge {
  const second = known ?? other ?? '';
  return survivor === one ? { loser: second, survivor: one, reason } : { loser: one, survivor: second, reason };
}

function Sides({ one, other }: { one: Firm; other: Firm | undefined }) {
  const { t, i18n } = useTranslation();
  const looked = Form.useWatch<string | undefined>('other');
  const survivor = Form.useWatch<string | undefined>('survivor');
  const second = other?.id ?? looked;
  if (!second) return null;
  const option = (firm: Firm | undefined) =>
    firm ? `${firm.number} ${nameOf(firm.names, i18n.language)}` : t('enterprise.otherEntry');
  return (
    <>
      <Form.Item
        name="survivor"
        label={t('enterprise.whichStays')}
        extra={t('enterprise.whichStaysHelp')}
        rules={[{ required: true, message: t('form.needed') }]}
      >
        <Radio.Group
          options={[
            { value: one.id, label: option(one) },
            { value: second, label: option(other) },
          ]}
        />
      </Form.Item>
      {survivor && <MergePreview {...(survivor === one.id ? { loser: second, survivor } : { loser: one.id, survivor: second })} />}
    </>
  );
}
