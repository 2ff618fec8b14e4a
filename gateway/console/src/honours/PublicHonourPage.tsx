import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HonourNotice, objectToHonour, readHonourNotices } from '../api/honour';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { useSubmission } from '../patterns/submission';
import { DateValue } from '../patterns/values';

/// Who is to be honoured, for everybody.
export function PublicHonourPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const [objecting, setObjecting] = useState<HonourNotice>();
  const [received, setReceived] = useState<number>();
  return (
    <>
      <RegisterPage<HonourNotice>
        name="public-honours"
        title={t('honour.publicTitle')}
        about={t('honour.publicAbout')}
        top={
          received !== undefined && (
            <p className="notice notice-good notice-top" role="status">
              {t('honour.received', { no: received })}
            </p>
          )
        }
        filters={[]}
        columns={[
          {
            title: t('honour.kind'),
            main: true,
            cell: (one) => (
              <>
                {label(one.kind)}
                <span className="row-sub">{one.period}</span>
              </>
            ),
          },
          {
            title: t('honour.chosen'),
            cell: (one) => one.chosen.map((each) => each.shown).join(' · '),
          },
          {
            title: t('honour.publicPeriod'),
            cell: (one) => (
              <>
                <DateValue value={one.publicFrom} /> — <DateValue value={one.publicUntil} />
              </>
            ),
          },
          {
            title: t('honour.objection'),
            cell: (one) => (
              <Button size="small" onClick={() => setObjecting(one)}>
                {t('honour.object')}
              </Button>
            ),
          },
        ]}
        load={({ signal }) => readHonourNotices(signal)}
        rowKey={(one) => one.id}
        empty={t('honour.publicNone')}
      />
      {objecting && <ObjectDialog notice={objecting} onDone={setReceived} onClose={() => setObjecting(undefined)} />}
    </>
  );
}

function ObjectDialog({ notice, onDone, onClose }: { notice: HonourNotice; onDone: (no: number) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(
    (body: { no: string; text: string }, key) => objectToHonour(notice.id, { no: Number(body.no), text: body.text }, key),
    { onDone: (answer) => onDone(answer.no) },
  );
  return (
    <DecisionDialog<{ no: string; text: string }> title={t('honour.object')} confirm={t('honour.send')} submission={submission} onClose={onClose}>
      <ChoiceField name="no" label={t('honour.nominee')} choices={notice.chosen.map((one) => ({ value: String(one.no), label: one.shown }))} />
      <TextField name="text" label={t('honour.objectText')} lines={5} max={2000} />
    </DecisionDialog>
  );
}
