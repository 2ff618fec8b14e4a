package yihao.e2e;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request that must be refused, and the no it must get.
///
/// @param pointer where in the request it is wrong, and `violation` how; both empty when it is wrong as a whole
record WrongRequest(
        String what,
        Caller sender,
        String method,
        String path,
        @Nullable Object body,
        Map<String, String> headers,
        int status,
        String code,
        String pointer,
        String violation) {

    static WrongRequest post(String what, Caller sender, String path, @Nullable Object body) {
        return send(what, sender, "POST", path, body);
    }

    static WrongRequest send(String what, Caller sender, String method, String path, @Nullable Object body) {
        return new WrongRequest(what, sender, method, path, body, Map.of(), 400, "platform.malformed", "", "");
    }

    WrongRequest under(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new WrongRequest(what, sender, method, path, body, more, status, code, pointer, violation);
    }

    WrongRequest at(String where, String how) {
        return new WrongRequest(what, sender, method, path, body, headers, status, code, where, how);
    }

    WrongRequest is(int expected, String no) {
        return new WrongRequest(what, sender, method, path, body, headers, expected, no, "", "");
    }

    Answer in(String language) {
        return under("Accept-Language", language).sent();
    }

    private Answer sent() {
        return sender.once(method, path, body, headers);
    }
}
