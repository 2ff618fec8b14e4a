package yihao.platform.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Text on the wire: whole characters, and of the control characters only tab and line ends. Half a surrogate pair has
/// no UTF-8 form and would come back as something else.
public final class TextModule extends SimpleModule {

    public TextModule() {
        super("text");
        addDeserializer(String.class, new In());
    }

    private static final class In extends StringDeserializer {

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) {
            var text = super.deserialize(in, context);
            if (text != null && !text.codePoints().allMatch(In::isText)) {
                throw new InvalidValue(in, "characters");
            }
            return text;
        }

        private static boolean isText(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.SURROGATE -> false;
                case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
                default -> true;
            };
        }
    }
}
