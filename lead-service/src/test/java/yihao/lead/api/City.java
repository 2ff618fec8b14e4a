package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import yihao.lead.LeadService;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

/// One running lead-service for all tests of this package, with a city registered through its own API.
final class City {

    static final ProjectStandIn PROJECTS = new ProjectStandIn();
    static final ServiceUnderTest SERVICE = start();
    static final int EXPORT_ROWS = 20;

    private static final String BOUNDARY = "----yihao";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;
    private static final AtomicInteger FIRMS = new AtomicInteger();

    private City() {}

    static Http as(String subject) {
        return SERVICE.as(subject);
    }

    /// A name that no other test uses.
    static String firm() {
        var digits = new StringBuilder();
        for (var digit : "%03d".formatted(FIRMS.incrementAndGet()).toCharArray()) {
            digits.append("春夏秋冬东南西北金玉".charAt(digit - '0'));
        }
        return digits + "科技";
    }

    static Map<String, Object> lead(String name) {
        return lead(Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN"), "CITY");
    }

    static Map<String, Object> lead(Map<String, Object> investor, String sharing) {
        return Map.of(
                "title",
                "精细化工项目",
                "investor",
                investor,
                "amount",
                Map.of("amount", "80000000.00", "currency", "CNY"),
                "channel",
                "VISIT",
                "sharing",
                sharing,
                "contacts",
                List.of(Map.of("name", "Frau Muster", "phone", "+49 89 123456")));
    }

    static String reported(String subject, Map<String, Object> lead) {
        var answer = as(subject).post("/api/leads", lead);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/id");
    }

    static String judged(String id) {
        var yes = Map.of("met", true, "reason", "有据");
        var points = Map.of("INVESTOR", yes, "INTENTION", yes, "STRENGTH", yes, "POLICY_FIT", yes);
        ok(as("bureau.officer").post("/api/leads/" + id + "/judgement", Map.of("points", points)));
        return id;
    }

    static String accepted(String id) {
        judged(id);
        ok(as("bureau.officer")
                .post("/api/leads/" + id + "/dispatches", Map.of("units", List.of("district-zhangdian"))));
        ok(as("zhangdian.officer").post("/api/leads/" + id + "/dispatches/district-zhangdian/acceptance", Map.of()));
        return id;
    }

    /// A spreadsheet, as a browser sends it.
    static Answer upload(String by, String path, byte[] content, String... headers) {
        var all = Stream.concat(Stream.of("Content-Type", FORM), Stream.of(headers));
        return as(by).send("POST", path, form(content), all.toArray(String[]::new));
    }

    /// The file at this path.
    static byte[] file(String by, String path) throws IOException, InterruptedException {
        var officer = as(by);
        var request = HttpRequest.newBuilder(URI.create(officer.baseUrl() + path))
                .header("Authorization", "Bearer " + officer.token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    /// All rows of the first sheet of a workbook.
    static List<List<String>> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private static byte[] form(byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger\"\r\n\r\n"
                .formatted(BOUNDARY);
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }

    /// One more, for a test that does everything that anybody may.
    static ServiceUnderTest start() {
        var service = ServiceUnderTest.start(
                LeadService.class,
                "lead",
                "2026-09-01T01:30:00Z",
                Map.of(),
                "yihao.lead.bootstrap-subject=bootstrap",
                "yihao.lead.clock=1h",
                "yihao.lead.export-rows=" + EXPORT_ROWS,
                "yihao.identity.client-id=service-lead",
                "yihao.identity.client-secret=only-here",
                "yihao.identity.token-uri=" + PROJECTS.url() + "/oauth2/token",
                "yihao.peers.project=" + PROJECTS.url());
        register(service.as("bootstrap"));
        return service;
    }

    private static void register(Http bootstrap) {
        unit(bootstrap, "city-zibo", "CITY", "淄博市", "Zibo", null);
        unit(bootstrap, "bureau", "BUREAU", "市投资促进局", "Investment Promotion Bureau", "city-zibo");
        unit(bootstrap, "district-zhangdian", "DISTRICT", "张店区", "Zhangdian District", "city-zibo");
        unit(bootstrap, "district-linzi", "DISTRICT", "临淄区", "Linzi District", "city-zibo");
        ok(bootstrap.put("/api/units/office-munich", reachable("慕尼黑代表处", "Munich Office", "+49 89 0000-001")));
        unit(bootstrap, "squad-zhangdian-1", "SQUAD", "第一小分队", "Squad 1 of Zhangdian", "district-zhangdian");
        unit(bootstrap, "squad-linzi-1", "SQUAD", "第一小分队", "Squad 1 of Linzi", "district-linzi");
        unit(bootstrap, "squad-linzi-2", "SQUAD", "第二小分队", "Squad 2 of Linzi", "district-linzi");
        officer(bootstrap, "bureau.officer", "bureau", "BUREAU_OFFICER");
        officer(bootstrap, "bureau.head", "bureau", "BUREAU_HEAD");
        officer(bootstrap, "city.leader", "city-zibo", "CITY_LEADER");
        officer(bootstrap, "supervision", "city-zibo", "SUPERVISION");
        officer(bootstrap, "zhangdian.officer", "district-zhangdian", "UNIT_OFFICER");
        officer(bootstrap, "zhangdian.head", "district-zhangdian", "UNIT_HEAD");
        officer(bootstrap, "linzi.officer", "district-linzi", "UNIT_OFFICER");
        officer(bootstrap, "liaison-munich", "office-munich", "LIAISON_CLIENT");
        officer(bootstrap, "referrer", "city-zibo", "REFERRER");
        officer(bootstrap, "finance", "city-zibo", "FINANCE");
        officer(bootstrap, "foreign.affairs", "city-zibo", "FOREIGN_AFFAIRS");
        officer(bootstrap, "auditor", "city-zibo", "AUDITOR");
        officer(bootstrap, "security.admin", "city-zibo", "SECURITY_ADMINISTRATOR");
    }

    private static Map<String, String> reachable(String zh, String en, String telephone) {
        return Map.of(
                "kind", "OVERSEAS_OFFICE", "nameZh", zh, "nameEn", en, "parent", "bureau", "telephone", telephone);
    }

    private static void unit(
            Http bootstrap,
            String id,
            String kind,
            String zh,
            String en,
            @org.jspecify.annotations.Nullable String parent) {
        var facts = new java.util.HashMap<String, Object>(Map.of("kind", kind, "nameZh", zh, "nameEn", en));
        if (parent != null) {
            facts.put("parent", parent);
        }
        ok(bootstrap.put("/api/units/" + id, facts));
    }

    static void officer(Http bootstrap, String subject, String unit, String function) {
        ok(bootstrap.put(
                "/api/officers/" + subject,
                Map.of("name", "演示 " + subject, "unit", unit, "functions", List.of(function), "from", "2026-01-01")));
    }
}
