import { useTranslation } from 'react-i18next';
import { DateValue, Nothing } from '../patterns/values';

/// The end of the whole way, once it has begun.
export function WholeDue({ card }: { card: { wholeDue: string | null; wholeProvisional: boolean } }) {
  const { t } = useTranslation();
  if (!card.wholeDue) return <Nothing />;
  return (
    <>
      <DateValue value={card.wholeDue} />
      {card.wholeProvisional && ` (${t('card.provisional')})`}
    </>
  );
}
