package yihao.platform.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A value of the right JSON type that cannot be meant: the code says what is wrong with it.
public final class InvalidValue extends MismatchedInputException {

    private final String code;

    public InvalidValue(JsonParser parser, String code) {
        super(parser, code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
