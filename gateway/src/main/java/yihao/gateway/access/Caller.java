package yihao.gateway.access;

import java.util.Locale;

/// A machine or an app by its client id, or a person by the token's subject.
record Caller(Kind kind, String name) {

    enum Kind {
        CLIENT,
        PERSON
    }

    static Caller client(String id) {
        return new Caller(Kind.CLIENT, id);
    }

    static Caller person(String subject) {
        return new Caller(Kind.PERSON, subject);
    }

    String id() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }
}
