package yihao.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import yihao.e2e.City;

/// What breaks careless software, by kind: texts, whole JSON values, headers, bodies.
final class HostileValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "-1",
            "0",
            "NaN",
            "1e999",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999999999999999.99",
            "2026-02-30",
            "9999-12-31",
            "-999999999-01-01",
            "+1000000000-01-01",
            "+292278994-08-17T07:12:55.807Z",
            "0000-00-00",
            "2026-13",
            "2026-Q9",
            "2026-00",
            "9999-Q4",
            "' OR '1'='1",
            "'; DROP TABLE leads; --",
            "{\"$ne\":null}",
            "$where",
            "$gt",
            "a.b.$c",
            "{{7*7}}",
            "${7*7}",
            "${jndi:ldap://127.0.0.1/a}",
            "<script>alert(1)</script>",
            "=1+1",
            "@SUM(A1)",
            "../../etc/passwd",
            "..\\..\\windows",
            "%2e%2e%2f",
            "%00",
            "\u0000",
            "a\u0000b",
            "\u0007",
            "\u001b[31m",
            "\r\nX-Injected: 1",
            "\ud83d\ude00",
            "\u202egnp.exe",
            "\ufeff",
            "\u200b",
            "\u0301\u0301\u0301",
            "İ",
            "ß",
            "ﷺ",
            "𠮷",
            "[",
            "(",
            "*",
            "\\",
            ".*(a+)+$",
            "(?=",
            "%",
            "%s%n%x",
            "a,b",
            ";",
            "|",
            "&&",
            "true",
            "[]",
            "{}",
            "0x10",
            "١٢٣",
            "１２３",
            "〇");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-0.0",
            "9223372036854775807",
            "9223372036854775808",
            "2147483648",
            "123456789012345678901234567890.123456789",
            "\"\"",
            "\" \"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"$ne\":null}",
            "{\"$gt\":\"\"}",
            "{\"$where\":\"sleep(1000)\"}",
            "{\"@class\":\"java.lang.Object\"}",
            "[1,\"a\",null]",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\udc00x\"",
            "\"a\\u0007\"",
            "{\"amount\":\"-1.00\",\"currency\":\"CNY\"}",
            "{\"amount\":\"1.001\",\"currency\":\"CNY\"}",
            "{\"amount\":\"1\",\"currency\":\"XXX\"}",
            "{\"amount\":\"1\",\"currency\":\"ZZZ\"}",
            "{\"amount\":\"999999999999999.99\",\"currency\":\"CNY\"}",
            "{\"amount\":\"1\",\"currency\":null}",
            "{\"amount\":1,\"currency\":\"CNY\"}",
            "{\"amount\":\"0\",\"currency\":\"JPY\"}");

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"text\"",
            "7",
            "true",
            "{",
            "[",
            "{\"a\":",
            "{'a':1}",
            "{\"a\":1}x",
            "{}{}",
            "\u0000",
            "[".repeat(3_000),
            "{\"a\":".repeat(2_000),
            "<a/>",
            "a=1&b=2",
            "--b\r\n",
            "{\"a\":1,\"a\":2}",
            "NaN",
            "// a\n{}");

    private static final int LONG_TEXT = 70_000;
    private final RandomGenerator random;

    HostileValues(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return switch (random.nextInt(30)) {
            case 0 -> "字".repeat(random.nextInt(1, 4_000));
            case 1 -> new String(anyBytes(20), StandardCharsets.UTF_8);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /// A value in JSON.
    String value() {
        return switch (random.nextInt(20)) {
            case 0 -> "\"" + "长".repeat(random.nextInt(1, LONG_TEXT)) + "\"";
            case 1 -> "[".repeat(600) + "]".repeat(600);
            case 2, 3, 4, 5, 6, 7, 8, 9 -> City.JSON.writeValueAsString(text());
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    }

    /// Something that is no body for anything.
    byte[] body() {
        return random.nextInt(8) == 0
                ? anyBytes(random.nextInt(1, 200))
                : BODIES.get(random.nextInt(BODIES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /// This body, wrong in one place.
    String wrong(JsonNode body) {
        var places = new Places(body);
        var place = places.any(random);
        return switch (random.nextInt(10)) {
            case 0 -> places.without(place);
            case 1 -> places.with(place, "\"x\":1");
            case 2 -> {
                var text = body.toString();
                yield text.substring(0, random.nextInt(text.length() + 1));
            }
            default -> places.instead(place, value());
        };
    }

    private byte[] anyBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
