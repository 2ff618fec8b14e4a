import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../patterns/ProblemNotice';
import type { Submission } from '../patterns/submission';

/// Nobody walks away from a session that has not ended.
export function StillSignedIn({ leaving }: { leaving: Submission<void> }) {
  const { t } = useTranslation();
  return (
    <ProblemNotice problem={leaving.problem} onReload={() => void leaving.submit()}>
      <p>{t('shell.stillSignedIn')}</p>
    </ProblemNotice>
  );
}
