import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Agreement, type AgreementDraft, agreementPath, type Rate } from '../api/agreement';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, TimeValue } from '../patterns/values';
import { DraftDialog, EndDialog, ReviewDialog, SignDialog } from './AgreementDialogs';
import { AgreementState, RateText } from './AgreementState';
import { CommitDialog } from './CommitmentDialogs';
import { Commitments } from './Commitments';

export function AgreementPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Agreement>
      query={useRecord<Agreement>('agreements', id, agreementPath(id))}
      back={{ to: '/projects/agreements', label: t('agreement.title') }}
      title={(one) => one.title}
      about={(one) => `${one.number} · ${one.projectName}`}
      tags={(one) => <AgreementState status={one.status} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="agreement" records="agreements" id={one.id} />}
    >
      {(one, read) => (
        <>
          {one.ended && (
            <p className="notice notice-warn">
              {t('agreement.status.ENDED')} · <Doer by={one.ended.by} /> · <TimeValue value={one.ended.at} /> {one.ended.said}
            </p>
          )}
          <Sides one={one} />
          {one.rates.map((rate) => (
            <RateSection key={rate.side} rate={rate} one={one} />
          ))}
          <Commitments read={read} />
          <Section title={t('agreement.versions')}>
            <ol className="rows" reversed>
              {[...one.drafts].reverse().map((draft) => (
                <li key={draft.number}>
                  <DraftRow draft={draft} binding={draft.number === one.binding} />
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function Sides({ one }: { one: Agreement }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('agreement.sides')}>
      <Facts
        items={[
          [
            t('capital.project'),
            <Link key="project" to={`/projects/${one.projectId}`}>
              {one.projectNumber}
            </Link>,
          ],
          [t('agreement.side.PLACE'), <UnitName key="unit" id={one.unit} />],
          [t('agreement.side.INVESTOR'), one.investors.join('、')],
        ]}
      />
      <ul className="rows">
        {one.asked.map((review) => (
          <li key={review.kind}>
            <span className="rows-wide">{label(review.kindLabel)}</span>
            <StateTag tone={review.passed ? 'good' : 'warn'}>{t(review.passed ? 'agreement.passed' : 'agreement.asked')}</StateTag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/// The rate of one side, with the commitments behind each number.
function RateSection({ rate, one }: { rate: Rate; one: Agreement }) {
  const { t } = useTranslation();
  const label = useLabel();
  const words = new Map(one.commitments.map((commitment) => [commitment.id, commitment.words]));
  return (
    <Section title={t(`agreement.rateOf.${rate.side}`)} extra={<DateValue value={rate.on} />}>
      <p>
        <RateText rate={rate} />
      </p>
      <ul className="rows">
        {rate.kinds.map((kind) => (
          <li key={kind.kind}>
            <span className="rows-wide">
              {label(kind.kindLabel)}
              <span className="row-sub">{t('agreement.doneOf', { done: kind.done, amount: kind.promised, unit: label(kind.unit) })}</span>
            </span>
            <span className="figures">{kind.percent}%</span>
          </li>
        ))}
        {rate.counted.map((counted) => (
          <li key={counted.commitment}>
            <a className="rows-wide" href={`#${counted.commitment}`}>
              {words.get(counted.commitment)}
            </a>
            <span>{t(counted.fulfilled ? 'agreement.fulfilled' : 'agreement.unfulfilled')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DraftRow({ draft, binding }: { draft: AgreementDraft; binding: boolean }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <span className="rows-wide">
        <strong>{t('agreement.version', { number: draft.number })}</strong> <MoneyValue value={draft.amount} />
        <span className="row-sub">
          <Doer by={draft.written.by} /> · <TimeValue value={draft.written.at} /> {draft.written.said}
        </span>
        <p className="pre">{draft.text}</p>
        {draft.reviews.map((review) => (
          <span className="row-sub" key={review.kind}>
            {label(review.kindLabel)}：{t(`agreement.verdict.${review.verdict}`)} · <DateValue value={review.day} /> · <Doer by={review.by.by} />{' '}
            {review.by.said}
          </span>
        ))}
      </span>
      {draft.caseByCase && <StateTag tone="warn">{t('agreement.caseByCaseTag')}</StateTag>}
      {draft.signed && <DateValue value={draft.signed.day} />}
      {binding && <StateTag tone="good">{t('agreement.binding')}</StateTag>}
    </>
  );
}

function useActions(): RecordAction<Agreement>[] {
  const { t } = useTranslation();
  return [
    { name: 'review', label: t('agreement.action.review'), dialog: (read, close) => <ReviewDialog read={read} onClose={close} /> },
    { name: 'sign', label: t('agreement.action.sign'), dialog: (read, close) => <SignDialog read={read} onClose={close} /> },
    { name: 'commit', label: t('agreement.action.commit'), dialog: (read, close) => <CommitDialog read={read} onClose={close} /> },
    { name: 'draft', label: t('agreement.action.draft'), dialog: (read, close) => <DraftDialog read={read} onClose={close} /> },
    { name: 'end', label: t('agreement.action.end'), danger: true, dialog: (read, close) => <EndDialog read={read} onClose={close} /> },
  ];
}
