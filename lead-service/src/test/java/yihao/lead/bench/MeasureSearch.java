package yihao.lead.bench;

import com.mongodb.client.MongoClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.Document;
import yihao.lead.LeadService;
import yihao.platform.store.DeriveSearchKeys;
import yihao.platform.store.Store;
import yihao.reference.names.Typing;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

/// How long the register of enterprises takes to answer what somebody types, in lead-service alone with its store in
/// the same process; and how long the search keys of so many firms take to derive after an upgrade. It
/// prints and asserts nothing.
///
/// Arguments: how many firms, how many questions of each kind.
public final class MeasureSearch {

    private static final String SYLLABLES = "安邦昌达德鼎东方丰福高格冠广国海汉航和恒宏华汇慧佳健江金锦京晶景九巨凯康科坤兰雷力立联亮林隆龙"
            + "鲁茂美明木南宁鹏品平启强清全仁瑞润森山尚盛世双顺思松泰腾天通同万威维伟文武先祥翔晓新鑫星兴旭雅阳耀业一亿益永友宇育元远云泽展兆振正志中众洲卓";
    private static final int WARM_UP = 100;

    private final Random random = new Random(280_000);
    private final Typing typing = Typing.shipped();
    private final List<String> brands = new ArrayList<>();
    private final Http officer;

    private MeasureSearch(ServiceUnderTest service, int firms) {
        var bootstrap = service.as("bootstrap");
        bootstrap.put("/api/units/city-zibo", Map.of("kind", "CITY", "nameZh", "淄博市", "nameEn", "Zibo"));
        bootstrap.put(
                "/api/officers/officer",
                Map.of("name", "演示", "unit", "city-zibo", "functions", List.of("UNIT_OFFICER"), "from", "2026-01-01"));
        this.officer = service.as("officer");
        var names = List.of(Map.of("text", "示例有限公司", "language", "zh"));
        officer.post("/api/enterprises", Map.of("names", names, "country", "CN"));
        for (int i = 0; i < firms; i++) {
            brands.add(any() + any() + any());
        }
        var database = service.bean(Store.class).database().getName();
        var register = service.bean(MongoClient.class).getDatabase(database).getCollection("enterprises");
        var pattern = Objects.requireNonNull(register.find().first());
        timed("loaded", () -> new LoadFirms(pattern).load(register, brands));
        service.bean(Store.class).collection("searchKeys").deleteMany(new Document());
        timed("search keys derived", () -> {
            int pages = 1;
            while (service.bean(DeriveSearchKeys.class).page(200)) {
                pages++;
            }
            return pages + " pages";
        });
    }

    static void main(String[] args) {
        try (var service = ServiceUnderTest.start(
                LeadService.class,
                "lead",
                "2026-09-01T01:30:00Z",
                Map.of(),
                "yihao.lead.bootstrap-subject=bootstrap",
                "yihao.identity.client-id=service-lead",
                "yihao.identity.client-secret=only-here",
                "yihao.identity.token-uri=http://127.0.0.1:1/oauth2/token")) {
            new MeasureSearch(service, Integer.parseInt(args[0])).measure(Integer.parseInt(args[1]));
        }
        System.exit(0); // the store's threads go on
    }

    private void measure(int questions) {
        ask("brand in characters", questions, this::brand);
        ask("brand in pinyin", questions, () -> typing.beginning(brand()));
        ask("first four letters", questions, () -> typing.beginning(brand()).substring(0, 4));
        ask("initials of a brand", questions, () -> initials(brand()));
        ask("initials of a name", questions, () -> initials(brand()) + "xcl");
        ask("number", questions, () -> "E-2000-%06d".formatted(1 + random.nextInt(brands.size())));
        ask("nothing is called so", questions, () -> "qqqq" + initials(brand()));
        ask(
                "a common word",
                questions,
                () -> List.of("新材料", "化工", "机械", "keji", "shandong", "yxgs", "w")
                        .get(random.nextInt(7)));
    }

    private void ask(String kind, int questions, Supplier<String> typed) {
        var took = new ArrayList<Long>();
        for (int i = 0; i < questions + WARM_UP; i++) {
            var path = "/api/enterprises?q=" + URLEncoder.encode(typed.get(), StandardCharsets.UTF_8);
            var from = System.nanoTime();
            var answer = officer.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.text());
            }
            if (i >= WARM_UP) {
                took.add(System.nanoTime() - from);
            }
        }
        var sorted = took.stream().sorted().toList();
        System.out.printf(
                "%s: %d asked, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                kind, sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private String brand() {
        return brands.get(random.nextInt(brands.size()));
    }

    private String initials(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(one -> typing.beginning(one).substring(0, 1))
                .reduce("", String::concat);
    }

    private String any() {
        return String.valueOf(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
    }

    private static void timed(String what, Supplier<?> work) {
        var from = System.nanoTime();
        var result = work.get();
        System.out.printf("%s: %s in %.1f s%n", what, result, (System.nanoTime() - from) / 1e9);
    }
}
