package yihao.reward.whatif.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.LINZI;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.service.City;
import yihao.reward.whatif.WhatIf;
import yihao.reward.whatif.WhatIfProblem;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("RS-30, RS-31: what-if over HTTP")
class WhatIfApiTest {

    private static final String ASKED = "?from=2026-09-01&until=2026-09-30&scheme=jinan-2019@1&scheme=dezhou-2022@1";
    private static String project = "";

    @BeforeAll
    static void start() {
        project = City.project("district-linzi", "71234000.00");
        ServiceUnderTest.store().forgetScans();
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void sums_rows_and_lines_belong_together() {
        var answer = as(FINANCE).get("/api/what-if" + ASKED);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/schemes/0/version")).isEqualTo("jinan-2019@1");
        assertThat(answer.text()).contains("\"comparison\":{").contains("临淄区");

        var rows = as(BUREAU).get("/api/what-if/rows" + ASKED + "&show=AWARDED&limit=200");
        assertThat(rows.text()).contains(project).contains("427404.00");

        var lines = as(BUREAU).get("/api/what-if/rows/" + project + ASKED, "Accept-Language", "en");
        assertThat(lines.text()).contains("71,234,000.00 × 6‰ = 427,404.00").contains("c-" + project);
    }

    @Test
    void the_export_holds_sums_districts_and_projects() throws IOException, InterruptedException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("/api/what-if/export" + ASKED)))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("办法合计", "区县合计", "逐项目");
            assertThat(texts(sheets.getLast())).contains("差额", "427404.00");
        }
    }

    @Test
    void an_export_is_refused_and_never_cut() {
        var one = new WhatIfExportController(SERVICE.bean(WhatIf.class), SERVICE.bean(Texts.class), 0);
        var asked = new WhatIfRequest(
                LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"), List.of("jinan-2019@1"), null);

        assertThatThrownBy(() -> one.export(asked, null, null, FINANCE, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(WhatIfProblem.EXPORT_TOO_LARGE));
    }

    private static byte[] file(String path) throws IOException, InterruptedException {
        var officer = as(FINANCE);
        var request = HttpRequest.newBuilder(URI.create(officer.baseUrl() + path))
                .header("Authorization", "Bearer " + officer.token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private static List<String> texts(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.flatMap(Row::stream)
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList();
        }
    }

    @Test
    void who_may_not_ask_and_what_is_not_asked_well_is_told() {
        assertThat(as(LINZI).get("/api/what-if" + ASKED).at("/code")).isEqualTo("reward.function-missing");
        assertThat(as(LINZI).get("/api/what-if/export" + ASKED).status()).isEqualTo(403);
        assertThat(as(FINANCE).get("/api/what-if?until=2026-09-30&scheme=x@1").status())
                .isEqualTo(400);
        assertThat(as(FINANCE)
                        .get("/api/what-if?from=2026-13-01&until=2026-09-30&scheme=x@1")
                        .status())
                .isEqualTo(400);
        assertThat(as(FINANCE).get("/api/what-if" + ASKED + "&assumed=nothing").status())
                .isEqualTo(400);
        assertThat(as(FINANCE).get("/api/what-if/rows" + ASKED + "&show=SOME").status())
                .isEqualTo(400);
        assertThat(as(FINANCE).get("/api/what-if/rows" + ASKED + "&limit=201").status())
                .isEqualTo(400);
    }
}
