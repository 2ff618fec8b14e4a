package yihao.project.capital.mongo;

import java.time.YearMonth;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import yihao.kernel.Money;
import yihao.project.capital.Capitals.Arrived;

/// Sums grouped by month, kind and unit.
final class ArrivalGroups {

    private static final String MONTH = "month";
    private static final String KIND = "kind";
    private static final String UNIT = "unit";
    private static final String AMOUNT = "amount";

    /// A day is kept as text, its month stands in the first seven characters.
    static final Document GROUPED = new Document(
                    "_id",
                    new Document(MONTH, new Document("$substrCP", List.of("$state.valueDate", 0, 7)))
                            .append(KIND, "$state.kind")
                            .append(UNIT, "$state.unit"))
            .append(AMOUNT, new Document("$sum", "$state.amountCny.amount"));

    private ArrivalGroups() {}

    static Arrived read(BsonDocument group) {
        var key = group.getDocument("_id");
        var amount = group.getDecimal128(AMOUNT).getValue().bigDecimalValue();
        return new Arrived(
                YearMonth.parse(key.getString(MONTH).getValue()),
                key.getString(KIND).getValue(),
                key.getString(UNIT).getValue(),
                Money.cny(amount.toPlainString()));
    }
}
