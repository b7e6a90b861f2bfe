import type { CloudreveClient } from "../../api/CloudreveClient";
import type { Payment } from "../../api/schemas/finance";
import type { CallOptions } from "../../api/transport";
import { moneyIn } from "../../browser/money";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { usePages } from "../../hooks/usePages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Badge, type BadgeProps } from "../../ui/Badge/Badge";
import type { IconName } from "../../ui/Icon/Icon";
import { ListRow } from "../../ui/List/ListRow";
import { PagedList } from "../frame/PagedList";
import { asWords } from "../../text/asWords";
import { wordFor } from "../../text/wordFor";

const read = (client: CloudreveClient, token: string | undefined, options: CallOptions) =>
  client.getPayments(token, options);

const icons: Partial<Record<number, IconName>> = { 1: "folder", 2: "user", 3: "storage", 4: "plus" };

const tones: Partial<Record<string, Pick<BadgeProps, "tone" | "icon">>> = {
  fulfilled: { tone: "accent" },
  fulfill_failed: { tone: "danger", icon: "warning" },
};

/** The orders of the user, newest first. */
export function Orders() {
  const { label, none } = useMessages().finance.orders;
  return (
    <PagedList pages={usePages("payments", read)} label={label} none={none}>
      {(order, index) => <OrderRow key={index} order={order} />}
    </PagedList>
  );
}

function OrderRow({ order }: { order: Payment }) {
  const { orders } = useMessages().finance;
  const format = useFormat();
  const { name, status, product_type, qyt, created_at, trade_no } = order;
  const product = wordFor(orders.products, String(product_type));
  const state = wordFor(orders.status, status) ?? asWords(status);
  const date = format.date(created_at);
  const amount = useAmount(order);
  // The title of an order without a name is its product.
  const bought = [name === "" ? undefined : product, qyt === 1 ? undefined : orders.times(format.number(qyt))]
    .filter(Boolean)
    .join(" ");
  const facts = [
    ...(bought === "" ? [] : [bought]),
    ...(date === "" ? [] : [date]),
    ...(trade_no === "" ? [] : [<bdi key="number">{orders.number(trade_no)}</bdi>]),
  ];
  return (
    <ListRow
      icon={icons[product_type] ?? "app"}
      title={name === "" ? (product ?? orders.unnamed) : <bdi translate="no">{name}</bdi>}
      badge={state !== "" && <Badge {...tones[status]}>{state}</Badge>}
      facts={facts}
      action={amount !== undefined && <bdi className="cr-fact-value">{amount}</bdi>}
    />
  );
}

/** Returns the amount of an order in its currency, or in points; undefined if the server does not say. */
function useAmount({ price_unit, qyt, price_id, price_mark, price_one_unit }: Payment): string | undefined {
  const { points } = useMessages().finance;
  const { locale } = useSettingsContext();
  if (price_unit === undefined) return undefined;
  const smallest = price_unit * qyt;
  if (price_id === "" && price_mark === "") return points(smallest);
  return moneyIn(locale, { smallest, currency: price_id, perUnit: price_one_unit, mark: price_mark });
}
