package yihao.project.enclave.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

/// What Zhangdian and Linzi agreed, over HTTP.
final class ExampleAgreement {

    /// Terms that nobody here has seen: half of the tax repays, the rest of that year is the in-side's.
    static final String UNSEEN = """
            kind: enclave-terms
            id: our-agreement
            version: 3
            validFrom: 2023-01-01
            source: 合作协议（2023）3号
            rules:
              items:
                - id: TAX
                  label: {zh: 留成税收, en: Retained tax}
                  counts: tax
                  unit: CNY
                  scale: 2
                  straddle: next_year_rest_in
                  phases:
                    - {kind: repay, clause: 第三条, share: 50%}
                    - {kind: share, clause: 第四条, ratio: {out: 2, in: 1}, years: 1, from: end_of_previous}
                  otherwise: {out: 0, in: 1}
                - id: OUTPUT
                  label: {zh: 产值, en: Output}
                  counts: indicator
                  unit: 万元
                  scale: 1
                  phases:
                    - {kind: share, clause: 第六条, ratio: {out: 1, in: 2}, years: 1, from: signing, firstYear: next}
                  otherwise: {out: 1, in: 0}
            """;

    final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    final Http linzi = as(People.LINZI_OFFICER);
    final String projectId = project();

    static Map<String, Object> agreement(String terms, String signedOn, String... projects) {
        return Map.of(
                "title",
                "飞地合作协议",
                "out",
                Map.of("unit", "district-zhangdian"),
                "in",
                Map.of("unit", "district-linzi"),
                "projects",
                List.of(projects),
                "signedOn",
                signedOn,
                "terms",
                terms);
    }

    static Map<String, Object> year(int year, String tax, String output) {
        return Map.of(
                "year",
                year,
                "reason",
                "漏报",
                "amounts",
                List.of(
                        Map.of("item", "TAX", "amount", tax, "proof", "年终结算表"),
                        Map.of("item", "OUTPUT", "amount", output, "proof", "统计报表")));
    }

    String registered() {
        var made = zhangdian.post("/api/enclaves", agreement(UNSEEN, "2023-05-01", projectId));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var path = made.header("Location");
        assertThat(linzi.post(path + "/agreement", Map.of()).status()).isEqualTo(200);
        return path;
    }

    String withInput() {
        var path = registered();
        var input = Map.of(
                "kind",
                "POLICY_SPENDING",
                "amount",
                Map.of("amount", "100.00", "currency", "CNY"),
                "day",
                "2023-06-01",
                "proof",
                "拨付文件");
        assertThat(as(People.ZHANGDIAN_HEAD).post(path + "/inputs", input).status())
                .isEqualTo(200);
        assertThat(linzi.post(path + "/inputs/1/confirmation", Map.of()).status())
                .isEqualTo(200);
        return path;
    }

    void settled(String path, int year, String tax, String output) {
        var entered = linzi.post(path + "/settlements", year(year, tax, output));
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        var confirmed = zhangdian.post(path + "/settlements/" + year + "/confirmation", Map.of());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    }

    static List<Integer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get().status());
            }
            return answers;
        }
    }
}
