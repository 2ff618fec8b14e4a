package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;
import static yihao.project.RunningService.rate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.project.People;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.lifecycle.Projects;

@DisplayName("G5 The registers of projects and of money as workbooks")
class ProjectExportApiTest {

    static byte[] file(Actor by, String path) throws IOException, InterruptedException {
        var officer = as(by);
        var request = HttpRequest.newBuilder(URI.create(officer.baseUrl() + path))
                .header("Authorization", "Bearer " + officer.token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    static List<List<String>> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private static String called(String id, String name) {
        as(People.ZHANGDIAN_OFFICER).send("PATCH", "/api/projects/" + id, Map.of("name", name));
        return "/api/projects/export?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Test
    void of_projects_has_the_rows_of_the_screen_with_words_for_codes() throws Exception {
        var name = "导出" + UUID.randomUUID();
        var path = called(project(), name);

        var sheet = rows(file(People.ZHANGDIAN_OFFICER, path));

        assertThat(sheet.getFirst()).contains("编号", "投资方", "责任单位", "阶段", "币种");
        assertThat(sheet).hasSize(2);
        assertThat(sheet.get(1))
                .contains(name, "储备", "推进中", "20000000.00", "USD")
                .doesNotContain("ACTIVE");
        assertThat(rows(file(People.ZHANGDIAN_OFFICER, path + "&status=LOST"))).hasSize(1);
        assertThat(rows(file(People.LINZI_OFFICER, path))).hasSize(1);
    }

    @Test
    void of_more_rows_than_a_file_takes_is_refused_and_never_cut() {
        var name = "一行" + UUID.randomUUID();
        called(project(), name);
        project();
        var oneRow = new ProjectExportController(
                SERVICE.bean(Projects.class),
                SERVICE.bean(ProjectViews.class),
                SERVICE.bean(LitProjects.class),
                SERVICE.bean(Texts.class),
                1);

        assertThat(oneRow.export(null, null, null, name, null, null, People.ZHANGDIAN_OFFICER, Locale.CHINESE)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThatThrownBy(() ->
                        oneRow.export(null, null, null, null, null, null, People.ZHANGDIAN_OFFICER, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(ProjectProblem.EXPORT_TOO_LARGE));
    }

    @Test
    void of_projects_computes_nothing_when_it_is_opened() throws Exception {
        var name = "=1+" + UUID.randomUUID();

        var workbook = file(People.ZHANGDIAN_OFFICER, called(project(), name));

        assertThat(rows(workbook).get(1)).contains(name);
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var cells = read.getFirstSheet().openStream().flatMap(Row::stream)) {
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void of_money_has_the_sums_that_the_caller_sees() throws Exception {
        rate("USD", "2026-09-15", "7.1234");
        var voucher = "EX-" + UUID.randomUUID();
        as(People.ZHANGDIAN_OFFICER).post("/api/projects/" + project() + "/capital", """
                        {"kind":"FOREIGN_PAID_IN","amount":{"amount":"10.00","currency":"USD"},"valueDate":"2026-09-15",
                         "voucher":{"kind":"BANK_CREDIT_SLIP","number":"%s"}}""".formatted(voucher));

        var seen = rows(file(People.ZHANGDIAN_OFFICER, "/api/capital/export?status=ENTERED"));

        assertThat(seen)
                .filteredOn(row -> row.contains(voucher))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("2026-09-15", "USD", "7.1234", "71.23")
                        .doesNotContain("ENTERED", "FOREIGN_PAID_IN"));
        assertThat(rows(file(People.ZHANGDIAN_OFFICER, "/api/capital/export?until=2026-08"))
                        .toString())
                .doesNotContain(voucher);
        assertThat(rows(file(People.LINZI_OFFICER, "/api/capital/export")).toString())
                .doesNotContain(voucher);
        assertThat(rows(file(People.ZHANGDIAN_OFFICER, "/api/capital/export?status=VERIFIED"))
                        .toString())
                .doesNotContain(voucher);
    }
}
