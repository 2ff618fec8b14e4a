package yihao.bench;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/// Invented investors, each number another: three of the 3 755 common characters as 字号, a trade and a form of
/// organisation. The same numbers give the same firms.
final class Firms {

    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final int COMMON = 3755;
    private static final int A_ROW = 94;
    private static final int FIRST_ROW = 0xB0;
    private static final int FIRST_CELL = 0xA1;
    /// Coprime to the number of characters, so that neighbours in number are strangers in name.
    private static final long STRIDE = 1_000_003;

    private static final List<String> PLACES = List.of("", "山东", "苏州", "深圳市", "上海", "宁波", "成都市", "青岛");
    private static final List<String> TRADES = List.of("新材料", "生物医药", "智能装备", "电子科技", "化工", "食品", "物流");
    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "有限责任公司");

    private Firms() {}

    static String name(long number) {
        var mixed = Math.floorMod(number * STRIDE, (long) COMMON * COMMON * COMMON);
        return of(PLACES, number)
                + common(mixed % COMMON)
                + common(mixed / COMMON % COMMON)
                + common(mixed / COMMON / COMMON)
                + of(TRADES, number / 3)
                + of(FORMS, number / 5);
    }

    private static String common(long index) {
        var bytes = new byte[] {(byte) (FIRST_ROW + index / A_ROW), (byte) (FIRST_CELL + index % A_ROW)};
        return new String(bytes, GB2312);
    }

    private static String of(List<String> words, long number) {
        return words.get((int) (number % words.size()));
    }

    static Map<String, Object> lead(long number) {
        var name = name(number);
        return Map.of(
                "title", name + "投资项目",
                "content", "拟在本市投资建厂。",
                "investor", Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN"),
                "amount", Map.of("amount", "120000000.00", "currency", "CNY"),
                "industry", "3962",
                "channel", "VISIT",
                "sharing", "CITY");
    }
}
