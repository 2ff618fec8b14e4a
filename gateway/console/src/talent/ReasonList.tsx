import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../api/talent';

/// Why somebody fits or does not, criterion by criterion.
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation();
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason.criterion}>
          <span className={reason.met ? 'answer-yes' : 'answer-no'}>
            {reason.met ? <CheckOutlined aria-hidden /> : <CloseOutlined aria-hidden />} {t(`criterion.${reason.criterion}`)}
          </span>
          <span>{reason.text}</span>
          <span className="figures muted">{reason.points}</span>
        </li>
      ))}
    </ul>
  );
}
