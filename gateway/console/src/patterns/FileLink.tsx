import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Scan } from '../api/file';
import { StateTag, TimeValue } from './values';

interface Props {
  title: string;
  href: string;
  scan: Scan | null | undefined;
  /// Whether the row offers to withdraw it.
  withdrawable: boolean;
}

const tones = { NOT_SCANNED: 'plain', CLEAN: 'good', INFECTED: 'bad', FAILED: 'warn' } as const;

/// A file by its name, with what the virus scanner said of it; to be opened only where it is handed out.
export function FileLink({ title, href, scan, withdrawable }: Props) {
  if (!scan) return <FileDownload title={title} href={href} />;
  return (
    <>
      {scan.handedOut ? <FileDownload title={title} href={href} /> : title} <ScanTag scan={scan} withdrawable={withdrawable} />
    </>
  );
}

function FileDownload({ title, href }: Pick<Props, 'title' | 'href'>) {
  return (
    <a href={href} download>
      <PaperClipOutlined aria-hidden /> {title}
    </a>
  );
}

function ScanTag({ scan, withdrawable }: { scan: Scan; withdrawable: boolean }) {
  const { t } = useTranslation();
  const about = [scan.state === 'INFECTED' ? scan.detail : undefined, scan.engine].filter(Boolean).join(' · ');
  return (
    <span title={about || undefined}>
      <StateTag tone={tones[scan.state]}>{t(`scan.state.${scan.state}`)}</StateTag>
      {scan.state === 'NOT_SCANNED' && !scan.handedOut && <span className="row-sub">{t('scan.waiting')}</span>}
      {scan.state === 'INFECTED' && (
        <span className="row-sub">
          {t('scan.infected', { found: scan.detail })} {withdrawable && t('scan.replace')}
        </span>
      )}
      {scan.state === 'FAILED' && <span className="row-sub">{t('scan.failed')}</span>}
      {scan.state === 'CLEAN' && scan.at && (
        <span className="muted">
          {' '}
          <TimeValue value={scan.at} />
        </span>
      )}
    </span>
  );
}
