package yihao.project.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/// A sum as it stands in the store, read without a word of the service's own code.
///
/// @param voucher its kind and number
/// @param key what no second sum may hold
record Sum(
        String id,
        String project,
        String unit,
        String kind,
        BigDecimal amount,
        String currency,
        BigDecimal rate,
        BigDecimal cny,
        LocalDate valueDate,
        @Nullable String voucher,
        @Nullable String key,
        String status,
        Instant enteredAt,
        String enteredBy,
        @Nullable String verifiedBy) {

    /// A kind of which each sum says what there is now.
    static final String STATED = "REGISTERED_STATED";

    /// Which of two comes first.
    static final Comparator<Sum> ORDER =
            Comparator.comparing(Sum::valueDate).thenComparing(Sum::enteredAt).thenComparing(Sum::id);

    static Sum of(BsonDocument document) {
        var state = document.getDocument("state");
        var entered = state.getDocument("entered");
        var amount = state.getDocument("amount");
        return new Sum(
                text(document, "_id"),
                text(state, "projectId"),
                text(state, "unit"),
                text(state, "kind"),
                decimal(amount, "amount"),
                text(amount, "currency"),
                decimal(state.getDocument("conversion"), "rate"),
                decimal(state.getDocument("amountCny"), "amount"),
                LocalDate.parse(text(state, "valueDate")),
                state.containsKey("voucher") ? voucher(state.getDocument("voucher")) : null,
                state.containsKey("voucherKey") ? text(state, "voucherKey") : null,
                text(state, "status"),
                Instant.ofEpochMilli(entered.getDateTime("at").getValue()),
                text(entered, "by"),
                state.containsKey("verified") ? text(state.getDocument("verified"), "by") : null);
    }

    boolean isStated() {
        return kind.equals(STATED);
    }

    boolean isRevoked() {
        return status.equals("REVOKED");
    }

    boolean isVerified() {
        return status.equals("VERIFIED");
    }

    boolean isBefore(Sum other) {
        return ORDER.compare(this, other) < 0;
    }

    /// Of what it must not share with another that is not revoked: a voucher is one paper for a project and kind, a
    /// statement one a day.
    String paper() {
        var what = voucher == null ? amount.toPlainString() + currency + valueDate : voucher;
        return String.join("|", project, kind, what, isStated() ? valueDate.toString() : "");
    }

    private static String voucher(BsonDocument voucher) {
        return text(voucher, "kind") + " " + text(voucher, "number");
    }

    private static BigDecimal decimal(BsonDocument document, String field) {
        return document.getDecimal128(field).getValue().bigDecimalValue();
    }

    private static String text(BsonDocument document, String field) {
        return document.getString(field, new BsonString("")).getValue();
    }
}
