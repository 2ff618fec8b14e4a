package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("R3 The ledger over HTTP")
class LedgerServiceTest {

    static final String ACCOUNT = "{\"name\":\"王小明\",\"bank\":\"工行张店\",\"account\":\"6222 0202 0011 2233\"}";

    @BeforeEach
    void on_a_September_morning() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void a_batch_goes_to_the_bank_and_its_answer_settles_the_orders() {
        City.budget("bank-2026", "10000.00");
        var order = approved("batch-1", "bank-2026");
        account("t-batch-1");

        var waiting = as(FINANCE).get("/api/payment-batches/waiting?budgetId=bank-2026");
        assertThat(waiting.at("/0/id")).isEqualTo(order);
        assertThat(as(FINANCE).get("/api/payment-batches/formats").text()).contains("plain-gb18030");
        var drawn = as(FINANCE).post("/api/payment-batches", """
                {"budgetId":"bank-2026","format":"plain","orderIds":["%s"]}""".formatted(order));
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(201);
        var path = "/api/payment-batches/" + drawn.at("/id");
        assertThat(code(as(FINANCE).post(path + "/release", "{}"))).isEqualTo("reward.same-person");
        assertThat(code(as(FINANCE_2).get(path + "/file"))).isEqualTo("reward.batch-not-with-bank");
        var released = as(FINANCE_2).post(path + "/release", "{}");
        assertThat(released.at("/status")).as(released.text()).isEqualTo("RELEASED");
        assertThat(released.text()).contains("**** 2233").doesNotContain("王小明").doesNotContain("6222");

        var file = as(FINANCE).get(path + "/file");
        assertThat(file.text()).contains("王小明,6222020200112233,工行张店,800.00,CNY");
        assertThat(as("auditor").get(path + "/file").status()).isEqualTo(403);
        assertThat(as(ZHANGDIAN).get(path).status()).isEqualTo(403);

        var answer = "付款单号,金额,交易结果,银行流水号,失败原因\n" + drawn.at("/lines/0/number") + ",800.00,成功,T1,\n";
        assertThat(upload(as(FINANCE), path + "/answer-preview", answer, null).at("/0/problem"))
                .isEmpty();
        var taken = upload(as(FINANCE), path + "/answers", answer, "ALL_OR_NONE");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(code(upload(as(FINANCE), path + "/answers", answer, "ALL_OR_NONE")))
                .isEqualTo("reward.bank-answer-taken");
        assertThat(as(FINANCE).get(path).at("/status")).isEqualTo("ANSWERED");
        assertThat(as(FINANCE).get("/api/payment-orders/" + order).at("/bankReference"))
                .isEqualTo("T1");
        assertThat(as(FINANCE).get("/api/budgets/bank-2026").at("/spent/amount"))
                .isEqualTo("1000.00");
        var recoveries = "/api/payment-orders/" + order + "/recoveries";
        var demanded = as(FINANCE).post(recoveries, """
                {"amount":{"amount":"300.00","currency":"CNY"},"reason":"不再符合条件"}""");
        assertThat(demanded.at("/outstanding/amount")).as(demanded.text()).isEqualTo("300.00");
        var received = as(FINANCE_2).post(recoveries + "/" + demanded.at("/id") + "/receipts", """
                {"receiptId":"slip-1","amount":{"amount":"300.00","currency":"CNY"}}""");
        assertThat(received.at("/receipts/0/posted")).as(received.text()).isEqualTo("true");
        assertThat(as("auditor").get(recoveries).at("/0/outstanding/amount")).isEqualTo("0.00");
        assertThat(as(BUREAU).get(recoveries).at("/0/outstanding/amount")).isEqualTo("0.00");
        assertThat(as("auditor").get("/api/payment-batches?status=ANSWERED").text())
                .contains(order);
    }

    @Test
    void a_month_is_closed_by_two_and_comes_out_the_same() {
        City.budget("closing-2026", "500.00");
        SERVICE.clock().moveTo("2026-10-08T02:00:00Z");

        assertThat(code(as(FINANCE).post("/api/ledger/closings", "{\"month\":\"2026-10\"}")))
                .isEqualTo("reward.month-not-over");
        assertThat(as(FINANCE)
                        .post("/api/ledger/closings", "{\"month\":\"2026-09\"}")
                        .status())
                .isEqualTo(201);
        assertThat(code(as(FINANCE).post("/api/ledger/closings/2026-09/confirmation", "{}")))
                .isEqualTo("reward.same-person");
        assertThat(as(FINANCE_2)
                        .post("/api/ledger/closings/2026-09/confirmation", "{}")
                        .at("/status"))
                .isEqualTo("CLOSED");
        City.budget("after-closing", "1.00");

        var closed = as("auditor").get("/api/ledger/closings/2026-09");
        assertThat(closed.at("/same")).isEqualTo("true");
        assertThat(closed.text()).contains("budget:closing-2026").doesNotContain("after-closing");
        assertThat(as("auditor").get("/api/ledger/closings").at("/items/0/id")).isEqualTo("2026-09");
        assertThat(as(FINANCE).get("/api/ledger/check").at("/right")).isEqualTo("true");
        assertThat(as(FINANCE).get("/api/ledger/reconciliation?month=2026-09").status())
                .isEqualTo(200);
        assertThat(as(FINANCE)
                        .get("/api/ledger/reconciliation/file?month=2026-09")
                        .text())
                .startsWith("\uFEFFkind,about");
        assertThat(as(ZHANGDIAN).get("/api/ledger/reconciliation?month=2026-09").status())
                .isEqualTo(403);
    }

    @Test
    void another_service_asks_back_once_per_demand_and_hears_what_came() {
        City.budget("back-2026", "10000.00");
        var order = approved("back-1", "back-2026");
        var path = "/internal/payment-orders/BENEFIT/back-1/demands";
        assertThat(SERVICE.asService("talent")
                        .post(path, demand("d-1", "300.00"))
                        .at("/code"))
                .isEqualTo("reward.demand-above-payment");
        assertThat(as(FINANCE_2)
                        .post("/api/payment-orders/" + order + "/payment", "{}")
                        .status())
                .isLessThan(300);

        var first = SERVICE.asService("talent").post(path, demand("d-1", "300.00"));
        var again = SERVICE.asService("talent").post(path, demand("d-1", "300.00"));

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.at("/recoveryId")).isEqualTo(first.at("/recoveryId"));
        assertThat(SERVICE.asService("talent")
                        .post(path, demand("d-2", "900.00"))
                        .status())
                .isEqualTo(422);
        assertThat(as(FINANCE).post(path, demand("d-3", "1.00")).status()).isEqualTo(403);
        as(FINANCE_2)
                .post("/api/payment-orders/" + order + "/recoveries/" + first.at("/recoveryId") + "/receipts", """
                {"receiptId":"slip-back","amount":{"amount":"100.00","currency":"CNY"}}""");
        assertThat(SERVICE.sent("reward.recovery"))
                .anySatisfy(sent -> assertThat(sent.json())
                        .contains("reward.recovery-received.v1", "\"sourceId\":\"back-1\"", "\"100.00\""));
        assertThat(SERVICE.asService("talent")
                        .post(path, demand("d-1", "300.00"))
                        .at("/received/amount"))
                .isEqualTo("100.00");
    }

    private static String demand(String id, String amount) {
        return """
                {"demandId":"%s","amount":{"amount":"%s","currency":"CNY"},"reason":"B-2026-000001 LEFT_EARLY"}""".formatted(id, amount);
    }

    /// An order of a thousand, of which two hundred are withheld.
    static String approved(String source, String budget) {
        var placed = SERVICE.asService("talent").post("/internal/payment-orders", """
                {"sourceKind":"BENEFIT","sourceId":"%s","purpose":"购房补贴","payee":"t-%s","payer":"bureau",
                "amount":{"amount":"1000.00","currency":"CNY"},
                "withheld":{"amount":"200.00","currency":"CNY"}}""".formatted(source, source));
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        var id = placed.at("/paymentId");
        as(FINANCE)
                .post(
                        "/api/payment-orders/" + id + "/approval",
                        "{\"approved\":true,\"budgetId\":\"%s\"}".formatted(budget));
        return id;
    }

    static void account(String payee) {
        var path = "/api/payee-accounts/" + payee;
        var entered = as(FINANCE).put(path, ACCOUNT);
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(entered.text()).doesNotContain("王小明").doesNotContain("6222");
        assertThat(as(FINANCE_2).post(path + "/confirmation", "{}").status()).isEqualTo(200);
        assertThat(as(FINANCE).get("/api/payee-accounts").text())
                .contains(payee)
                .doesNotContain("6222");
        assertThat(as("auditor").get("/api/payee-accounts").status()).isEqualTo(403);
    }

    static Answer upload(Http who, String path, String file, @org.jspecify.annotations.Nullable String choice) {
        var body = new StringBuilder("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n")
                .append(file)
                .append("\r\n");
        if (choice != null) {
            body.append("--b\r\nContent-Disposition: form-data; name=\"choice\"\r\n\r\n")
                    .append(choice)
                    .append("\r\n");
        }
        return who.post(path, body.append("--b--\r\n").toString(), "Content-Type", "multipart/form-data; boundary=b");
    }

    static String code(Answer answer) {
        return answer.at("/code");
    }
}
