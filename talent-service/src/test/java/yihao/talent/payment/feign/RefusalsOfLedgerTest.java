package yihao.talent.payment.feign;

import static org.assertj.core.api.Assertions.assertThat;

import feign.FeignException;
import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.payment.LedgerRefusal;

@DisplayName("TB-14 What the ledger answers")
class RefusalsOfLedgerTest {

    @ParameterizedTest(name = "{0} {1}: a no {2}")
    @CsvSource(textBlock = """
            422, reward.demand-above-payment, true
            409, reward.demand-differs,       true
            400, platform.malformed,          true
            404, reward.payment-unknown,      true
            404, platform.not-found,          false
            401, platform.unauthenticated,    false
            403, platform.forbidden,          false
            429, platform.too-many-requests,  false
            500, platform.broken,             false
            503, platform.unavailable,        false
            """)
    void is_a_no_only_where_it_decided(int status, String code, boolean isNo) {
        var refusal = RefusalsOfLedger.in(answered(status, """
                {"code":"%s","title":"不予受理","detail":"超出金额"}""".formatted(code)));

        assertThat(refusal).isEqualTo(isNo ? Optional.of(new LedgerRefusal(code, "不予受理 超出金额")) : Optional.empty());
    }

    @Test
    void is_found_below_what_the_breaker_wraps_around_it() {
        var wrapped = new IllegalStateException(answered(422, "{\"code\":\"reward.x\"}"));

        assertThat(RefusalsOfLedger.in(wrapped)).contains(new LedgerRefusal("reward.x", ""));
    }

    @Test
    void is_none_where_somebody_else_answered() {
        assertThat(RefusalsOfLedger.in(answered(404, "<html>"))).isEmpty();
        assertThat(RefusalsOfLedger.in(answered(422, "{}"))).isEmpty();
        assertThat(RefusalsOfLedger.in(new IllegalStateException("away"))).isEmpty();
    }

    private static FeignException answered(int status, String body) {
        var request = Request.create(
                Request.HttpMethod.POST, "/internal/payment-orders", Map.of(), null, StandardCharsets.UTF_8, null);
        var response = Response.builder()
                .status(status)
                .request(request)
                .body(body, StandardCharsets.UTF_8)
                .build();
        return FeignException.errorStatus("place", response);
    }
}
