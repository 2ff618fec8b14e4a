package yihao.lead.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import yihao.lead.LeadService;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

/// How long a spreadsheet of leads takes from its sending to the last row, in lead-service alone with its store in the
/// same process, and how much memory it needs. It prints and asserts nothing.
///
/// Arguments: how many rows each file has, one file after the other.
public final class MeasureImport {

    private static final String BOUNDARY = "----yihao";
    private static final String SYLLABLES = "安邦昌达德鼎东方丰福高格冠广国海汉航和恒宏华汇慧佳健江金锦京晶景九巨凯康科坤兰雷力立联亮林隆龙"
            + "鲁茂美明木南宁鹏品平启强清全仁瑞润森山尚盛世双顺思松泰腾天通同万威维伟文武先祥翔晓新鑫星兴旭雅阳耀业一亿益永友宇育元远云泽展兆振正志中众洲卓";
    private static final List<String> TRADES = List.of("新材料", "生物科技", "精密机械", "电子", "食品", "环保", "医药", "能源", "软件", "物流");
    private static final List<String> PLACES = List.of("深圳", "上海", "苏州", "青岛", "杭州", "北京", "广州", "成都");

    private final Http officer;
    private final Random random = new Random(11);

    private MeasureImport(ServiceUnderTest service) {
        var bootstrap = service.as("bootstrap");
        unit(bootstrap, "city-zibo", Map.of("kind", "CITY", "nameZh", "淄博市", "nameEn", "Zibo"));
        unit(
                bootstrap,
                "district",
                Map.of("kind", "DISTRICT", "nameZh", "张店区", "nameEn", "Zhangdian", "parent", "city-zibo"));
        ok(bootstrap.put(
                "/api/officers/officer",
                Map.of("name", "演示", "unit", "district", "functions", List.of("UNIT_OFFICER"), "from", "2026-01-01")));
        this.officer = service.as("officer");
    }

    static void main(String[] args) throws InterruptedException {
        try (var service = ServiceUnderTest.start(
                LeadService.class,
                "lead",
                "2026-09-01T01:30:00Z",
                Map.of(),
                "yihao.lead.bootstrap-subject=bootstrap",
                "yihao.identity.client-id=service-lead",
                "yihao.identity.client-secret=only-here",
                "yihao.identity.token-uri=http://127.0.0.1:1/oauth2/token")) {
            var measure = new MeasureImport(service);
            for (var rows : args) {
                measure.bring(Integer.parseInt(rows));
            }
        }
        System.exit(0); // the store's threads go on
    }

    private void bring(int rows) throws InterruptedException {
        var file = file(rows);
        System.gc();
        var idle = used();
        var worked = cpu();
        var start = System.nanoTime();
        var id = ok(officer.send(
                        "POST",
                        "/api/imports?kind=leads",
                        form(file),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY))
                .at("/id");
        var read = seconds(start);
        var most = await(id, "CHECKED");
        var checked = seconds(start);
        ok(officer.post("/api/imports/" + id + "/entry", Map.of("choice", "GOOD_ROWS")));
        most = Math.max(most, await(id, "ENTERED"));
        var entered = seconds(start);
        System.out.printf(
                "%d rows: read %.1f s, looked at %.1f s, entered %.1f s, together %.1f s (%.1f s of processors); heap idle %d MB, most %d MB; %s%n",
                rows,
                read,
                checked - read,
                entered - checked,
                entered,
                (cpu() - worked) / 1e9,
                idle,
                most,
                officer.get("/api/imports/" + id).json().path("counts"));
    }

    private long await(String id, String status) throws InterruptedException {
        long most = 0;
        while (!ok(officer.get("/api/imports/" + id)).at("/status").equals(status)) {
            most = Math.max(most, used());
            Thread.sleep(Duration.ofMillis(200));
        }
        return most;
    }

    private byte[] file(int rows) {
        var text = new StringBuilder("投资方,总投资（万元）,项目名称,获知日期,联系人,联系电话,备注\n");
        for (int i = 0; i < rows; i++) {
            text.append("%s%s%s有限公司,%d,%s项目,2026-08-%02d,示例%d,13800000000,按月跟进\n"
                    .formatted(
                            pick(PLACES),
                            word(),
                            pick(TRADES),
                            100 + random.nextInt(90_000),
                            pick(TRADES),
                            1 + i % 28,
                            i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return word.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String form(byte[] content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"leads.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(BOUNDARY, new String(content, StandardCharsets.UTF_8), BOUNDARY);
    }

    private static void unit(Http bootstrap, String id, Map<String, String> facts) {
        ok(bootstrap.put("/api/units/" + id, facts));
    }

    private static Answer ok(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
