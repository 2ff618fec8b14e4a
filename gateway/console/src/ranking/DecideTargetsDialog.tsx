import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { decideTargets, type Period } from '../api/assessment';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { UnitName } from '../patterns/labels';
import { useDecision } from '../patterns/submission';

interface Props {
  period: Period;
  etag: string | undefined;
  onClose: () => void;
}

/// The second person sees what was proposed, and confirms it or sends it back.
export function DecideTargetsDialog({ period, etag, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    etag,
    (body: { confirmed: boolean; reason?: string }, call) => decideTargets(period.period, filled(body) ?? {}, call),
    { refresh: [['periods'], ['work']] },
  );
  return (
    <DecisionDialog<{ confirmed: boolean; reason?: string }>
      title={t('ranking.decideTargets')}
      about={t('ranking.decideTargetsAbout')}
      confirm={t('action.save')}
      initial={{ confirmed: true }}
      submission={submission}
      onClose={onClose}
    >
      <ul className="rows">
        {(period.proposed?.targets ?? []).map((one) => (
          <li key={`${one.unit} ${one.indicator}`}>
            <span className="rows-wide">
              <UnitName id={one.unit} /> · {one.indicator}
            </span>
            <span className="figures">{one.value}</span>
          </li>
        ))}
      </ul>
      <ConfirmedField />
      <ReasonField optional />
    </DecisionDialog>
  );
}

export function ConfirmedField({ name = 'confirmed' }: { name?: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={t('ranking.decision')} rules={[{ required: true }]}>
      <Radio.Group
        options={[
          { value: true, label: t('ranking.confirm') },
          { value: false, label: t('ranking.refuse') },
        ]}
      />
    </Form.Item>
  );
}
