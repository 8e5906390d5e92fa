import { i18n } from '#i18n';
import type { LibraryOrder } from '@/storage/search/library-filter';

const ORDERS: readonly LibraryOrder[] = ['newest', 'oldest', 'speaker', 'outlet'];

interface OrderSelectProps {
  readonly order: LibraryOrder;
  readonly onOrder: (order: LibraryOrder) => void;
}

/** How the list is sorted. */
export function OrderSelect({ order, onOrder }: OrderSelectProps) {
  return (
    <label class="filter filter-order">
      <span class="hidden-visually">{i18n.t('order_label')}</span>
      <select
        class="filter-select"
        value={order}
        onChange={(event) => onOrder(ORDERS.find((each) => each === event.currentTarget.value) ?? 'newest')}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`order_${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
