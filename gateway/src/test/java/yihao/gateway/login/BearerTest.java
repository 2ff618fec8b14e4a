package yihao.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.FakeProvider;
import yihao.gateway.world.World;

@DisplayName("GW-02 A bearer token")
class BearerTest extends AtTheEdge {

    @Test
    void of_our_provider_for_our_platform_opens_the_door() {
        assertThat(get("/api/leads").statusCode()).isEqualTo(200);
    }

    @Test
    void is_needed_where_nobody_is_logged_in() {
        assertProblem(send(to("/api/leads").GET()), 401, "gateway.login-required");
        assertThat(World.LEAD.arrived).isEmpty();
    }

    @Test
    void is_refused_when_it_has_expired() {
        refused(World.PROVIDER.bearer(
                "li.wei",
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300)))));
    }

    @Test
    void is_refused_when_it_was_given_for_somebody_else() {
        refused(World.PROVIDER.bearer("li.wei", claims -> claims.audience("another-platform")));
    }

    @Test
    void is_refused_when_another_provider_issued_it() {
        refused(World.PROVIDER.bearer("li.wei", claims -> claims.issuer("https://elsewhere.example")));
    }

    @Test
    void is_refused_when_another_key_signed_it() {
        refused(World.PROVIDER.signed(FakeProvider.newKey(), "li.wei", _ -> {}));
    }

    @Test
    void is_refused_when_it_is_no_token_at_all() {
        refused("nonsense");
    }

    @Test
    void is_not_needed_to_read_what_is_public() {
        assertThat(send(to("/api/public/publicity").GET()).statusCode()).isEqualTo(200);
    }

    private void refused(String token) {
        var answer =
                send(to("/api/leads").header("Authorization", "Bearer " + token).GET());

        assertProblem(answer, 401, "gateway.token-invalid");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(World.LEAD.arrived).isEmpty();
    }
}
