import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DirectoryVersion } from '../api/guidance';
import { useLabel } from '../patterns/labels';
import { useSource } from '../patterns/sources';
import { DateValue } from '../patterns/values';

/// Which version says so, from which paper, and that it is nobody's paper where it is not.
export function DirectoryName({ version }: { version: DirectoryVersion }) {
  const { t } = useTranslation();
  const label = useLabel();
  const source = useSource();
  return (
    <p className="muted said">
      <Link to="/rules/project/guidance-directory">{label(version.title) || version.reference}</Link> ·{' '}
      {source(version.source)} · <DateValue value={version.validFrom} /> –{' '}
      <DateValue value={version.validUntil} />
      {version.assumed && ` · ${t('guidance.assumed')}`}
    </p>
  );
}
