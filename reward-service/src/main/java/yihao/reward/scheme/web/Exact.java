package yihao.reward.scheme.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import yihao.platform.web.json.InvalidValue;

/// A decimal as somebody writes it, `"12.5"` or `12.5`: never through a binary fraction, never negative.
@JsonDeserialize(using = Exact.Reader.class)
record Exact(BigDecimal value) {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,12})?");

    static final class Reader extends ValueDeserializer<Exact> {

        @Override
        public Exact deserialize(JsonParser in, DeserializationContext context) {
            return new Exact(read(in, PLAIN));
        }
    }

    private static BigDecimal read(JsonParser in, Pattern allowed) {
        var token = in.currentToken();
        var isText = token == JsonToken.VALUE_STRING || (token != null && token.isNumeric());
        var text = isText ? in.getString() : "";
        if (!allowed.matcher(text).matches()) {
            throw new InvalidValue(in, "amount");
        }
        return new BigDecimal(text);
    }

    /// A number that may be below zero: growth in per cent.
    @JsonDeserialize(using = SignedReader.class)
    record Signed(BigDecimal value) {}

    static final class SignedReader extends ValueDeserializer<Signed> {

        private static final Pattern SIGNED = Pattern.compile("-?" + PLAIN.pattern());

        @Override
        public Signed deserialize(JsonParser in, DeserializationContext context) {
            return new Signed(read(in, SIGNED));
        }
    }

    /// How amounts are told: in single units, thousands, 万 or 亿.
    @JsonDeserialize(using = UnitReader.class)
    record Unit(BigDecimal value) {

        static final Unit ONE = new Unit(BigDecimal.ONE);
    }

    static final class UnitReader extends ValueDeserializer<Unit> {

        private static final Pattern KNOWN = Pattern.compile("1|1000|10000|100000000");

        @Override
        public Unit deserialize(JsonParser in, DeserializationContext context) {
            var text = in.currentToken() == JsonToken.VALUE_NUMBER_INT ? in.getString() : "";
            if (!KNOWN.matcher(text).matches()) {
                throw new InvalidValue(in, "unit");
            }
            return new Unit(new BigDecimal(text));
        }
    }
}
