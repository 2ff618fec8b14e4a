package yihao.platform.web.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import yihao.platform.web.identity.IdentityProperties;

/// This service's own token for calls nobody waits for: fetched by client credentials, kept until shortly before it
/// expires.
public final class ServiceTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final IdentityProperties identity;
    private final RestClient http;
    private final InstantSource realTime;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Token token;

    public ServiceTokens(IdentityProperties identity, RestClient http, InstantSource realTime) {
        this.identity = identity;
        this.http = http;
        this.realTime = realTime;
    }

    private record Token(String value, Instant until) {}

    public String current() {
        var known = token;
        if (known != null && known.until().isAfter(realTime.instant())) {
            return known.value();
        }
        fetching.lock();
        try {
            var fresh = token;
            if (fresh == null || !fresh.until().isAfter(realTime.instant())) {
                fresh = fetch();
                token = fresh;
            }
            return fresh.value();
        } finally {
            fetching.unlock();
        }
    }

    private Token fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("scope", "service");
        var answer = Objects.requireNonNull(http.post()
                .uri(identity.token())
                .headers(headers -> headers.setBasicAuth(
                        Objects.requireNonNull(identity.clientId()), Objects.requireNonNull(identity.clientSecret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class));
        var seconds = answer.path("expires_in").asLong();
        return new Token(
                answer.path("access_token").asString(),
                realTime.instant().plusSeconds(seconds).minus(EARLY));
    }
}
