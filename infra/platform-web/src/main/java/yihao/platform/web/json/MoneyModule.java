package yihao.platform.web.json;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import yihao.kernel.Money;

/// Money on the wire: `{"amount":"1234.50","currency":"CNY"}`. Amounts come in as text, not negative, at most 15 digits
/// before the point and
/// no finer than the currency's minor unit.
public final class MoneyModule extends SimpleModule {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    public MoneyModule() {
        super("money");
        addSerializer(Money.class, new Out());
        addDeserializer(Money.class, new In());
    }

    /// What a client sends.
    public record Sent(String amount, String currency) {}

    private static final class Out extends ValueSerializer<Money> {
        @Override
        public void serialize(Money money, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("amount", money.amount().toPlainString());
            out.writeStringProperty("currency", money.currency().getCurrencyCode());
            out.writeEndObject();
        }
    }

    private static final class In extends ValueDeserializer<Money> {
        @Override
        public Money deserialize(JsonParser in, DeserializationContext context) {
            var sent = context.readValue(in, Sent.class);
            if (sent.amount() == null || sent.currency() == null) {
                throw new InvalidValue(in, "required");
            }
            if (!AMOUNT.matcher(sent.amount()).matches()) {
                throw new InvalidValue(in, "amount");
            }
            return money(in, new BigDecimal(sent.amount()), currency(in, sent.currency()));
        }

        private static Money money(JsonParser in, BigDecimal amount, Currency currency) {
            if (amount.signum() < 0) {
                throw new InvalidValue(in, "negative-amount");
            }
            if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
                throw new InvalidValue(in, "too-fine-an-amount");
            }
            return new Money(amount, currency);
        }

        private static Currency currency(JsonParser in, String code) {
            try {
                var currency = Currency.getInstance(code);
                if (currency.getDefaultFractionDigits() < 0) {
                    throw new InvalidValue(in, "unknown-currency");
                }
                return currency;
            } catch (IllegalArgumentException _) {
                throw new InvalidValue(in, "unknown-currency");
            }
        }
    }
}
