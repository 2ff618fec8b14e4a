package yihao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The line that records a request")
class RequestIdTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(textBlock = """
            /api/public/referral-confirmations/q7Hm1xCFeGTslVXm, /api/public/referral-confirmations/…
            /api/public/referral-confirmations/q7Hm1xCF/refusal, /api/public/referral-confirmations/…
            //api/public//referral-confirmations//q7Hm1xCF,      //api/public//referral-confirmations//…
            /public/referral-confirmations/q7Hm1xCFeGTslVXm,     /public/referral-confirmations/…
            /api/public/publicity,                               /api/public/publicity
            /api/leads/q7Hm1xCF/dispatches,                      /api/leads/q7Hm1xCF/dispatches
            """)
    void keeps_no_link_that_was_sent_to_somebody(String path, String shown) {
        assertThat(RequestId.withoutKeys(path)).isEqualTo(shown);
    }
}
