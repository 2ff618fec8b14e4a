import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { dimensions, type Judgement, points } from '../api/lead';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';

export function JudgementSection({ judgement }: { judgement: Judgement | null }) {
  const { t } = useTranslation();
  if (!judgement) return null;
  return (
    <Section
      title={t('lead.judgement')}
      extra={
        <>
          <Doer by={judgement.by} /> · <TimeValue value={judgement.at} />
        </>
      }
    >
      <ul className="answers">
        {points.map((point) => {
          const answer = judgement.points[point];
          return (
            <li key={point}>
              <span className={answer?.met ? 'answer-mark answer-yes' : 'answer-mark answer-no'}>
                {answer?.met ? <CheckOutlined aria-hidden /> : <CloseOutlined aria-hidden />} {t(answer?.met ? 'form.yes' : 'form.no')}
              </span>
              <span className="answer-name">{t(`lead.point.${point}`)}</span>
              <span>{answer?.reason}</span>
            </li>
          );
        })}
      </ul>
      <dl className="dimension-list">
        {dimensions
          .filter((dimension) => judgement.dimensions[dimension])
          .map((dimension) => (
            <div key={dimension}>
              <dt>{t(`lead.dimension.${dimension}`)}</dt>
              <dd>{judgement.dimensions[dimension]}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
