package yihao.e2e.drill;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;

/// Nothing is paid twice: one order for each source, and of a budget is spent what its paid orders come
/// to.
final class MoneyAudit {

    private final MongoDatabase reward;

    MoneyAudit(MongoDatabase reward) {
        this.reward = reward;
    }

    List<String> findings() {
        var findings = new ArrayList<String>();
        var sources = new HashSet<String>();
        var paid = new HashMap<String, BigDecimal>();
        reward.getCollection("payment_orders").find().forEach(document -> {
            var order = document.get("state", Document.class);
            if (!sources.add(order.getString("sourceKind") + " " + order.getString("sourceId"))) {
                findings.add("two payment orders of " + order.getString("sourceId"));
            }
            if (order.getString("status").equals("PAID")) {
                paid.merge(order.getString("budgetId"), amount(order, "amount"), BigDecimal::add);
            }
        });
        reward.getCollection("budgets").find().forEach(document -> {
            var spent = amount(document.get("state", Document.class), "spent");
            var orders = paid.getOrDefault(document.getString("_id"), BigDecimal.ZERO);
            if (spent.compareTo(orders) != 0) {
                findings.add("budget %s: spent %s, its paid orders come to %s"
                        .formatted(document.getString("_id"), spent, orders));
            }
        });
        return findings;
    }

    private static BigDecimal amount(Document state, String field) {
        return state.get(field, Document.class).get("amount", Decimal128.class).bigDecimalValue();
    }
}
