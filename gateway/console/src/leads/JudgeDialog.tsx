import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideLead, dimensions, type Lead, points } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { leadRefresh } from './LeadDialogs';

interface Values {
  points: Record<string, { met: boolean; reason: string }>;
  dimensions: Record<string, string>;
}

/// Four questions, each answered with a reason; the lead is valuable when all four are met.
export function JudgeDialog({ read, onClose }: { read: Read<Lead>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: Values, call) => decideLead(read.value.id, 'judgement', filled(body), call), {
    refresh: leadRefresh,
  });
  return (
    <DecisionDialog<Values>
      title={t('lead.action.judge')}
      about={t('lead.judgeAbout')}
      confirm={t('lead.judgeConfirm')}
      wide
      submission={submission}
      onClose={onClose}
    >
      {points.map((point) => (
        <PointField key={point} point={point} />
      ))}
      <fieldset className="field-group">
        <legend>{t('lead.dimensions')}</legend>
        <div className="field-row">
          {dimensions.map((dimension) => (
            <Form.Item
              key={dimension}
              name={['dimensions', dimension]}
              label={t(`lead.dimension.${dimension}`)}
              rules={[{ required: true, whitespace: true, message: t('form.needed') }]}
            >
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
            </Form.Item>
          ))}
        </div>
      </fieldset>
    </DecisionDialog>
  );
}

function PointField({ point }: { point: string }) {
  const { t } = useTranslation();
  return (
    <div className="point-field" role="group" aria-label={t(`lead.point.${point}`)}>
      <Form.Item
        name={['points', point, 'met']}
        label={t(`lead.point.${point}`)}
        rules={[{ required: true, message: t('form.needed') }]}
        className="point-answer"
      >
        <Radio.Group
          optionType="button"
          options={[
            { value: true, label: t('form.yes') },
            { value: false, label: t('form.no') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name={['points', point, 'reason']}
        label={t('form.reason')}
        rules={[{ required: true, whitespace: true, message: t('form.needed') }]}
        className="point-reason"
      >
        <Input.TextArea autoSize={{ minRows: 1 }} maxLength={1000} />
      </Form.Item>
    </div>
  );
}
