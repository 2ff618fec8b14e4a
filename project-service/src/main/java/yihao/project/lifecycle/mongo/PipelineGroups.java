package yihao.project.lifecycle.mongo;

import java.util.Currency;
import org.bson.BsonDocument;
import org.bson.Document;
import yihao.kernel.Money;
import yihao.project.lifecycle.Projects.Counted;

/// Projects grouped by stage, unit and the currency of what was announced.
final class PipelineGroups {

    private static final String STAGE = "stage";
    private static final String UNIT = "unit";
    private static final String CURRENCY = "currency";
    private static final String COUNT = "count";
    private static final String AMOUNT = "amount";

    static final Document GROUPED = new Document(
                    "_id",
                    new Document(STAGE, "$state.stage")
                            .append(UNIT, "$state.unit")
                            .append(CURRENCY, "$state.origin.amount.currency"))
            .append(COUNT, new Document("$sum", 1))
            .append(AMOUNT, new Document("$sum", "$state.origin.amount.amount"));

    private PipelineGroups() {}

    static Counted read(BsonDocument group) {
        var key = group.getDocument("_id");
        var amount = group.getDecimal128(AMOUNT).getValue().bigDecimalValue();
        return new Counted(
                key.getString(STAGE).getValue(),
                key.getString(UNIT).getValue(),
                group.getNumber(COUNT).longValue(),
                new Money(amount, Currency.getInstance(key.getString(CURRENCY).getValue())));
    }
}
