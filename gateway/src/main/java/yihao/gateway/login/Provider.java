package yihao.gateway.login;

import java.net.URI;
import java.time.Duration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// The identity provider, asked for its addresses when they are first needed: the gateway starts, and serves machines
/// whose keys it knows, while the provider is away.
final class Provider implements ReactiveClientRegistrationRepository {

    static final String ID = "yihao";

    private final IdentitySettings settings;
    private final Mono<ClientRegistration> registration;

    Provider(IdentitySettings settings) {
        this.settings = settings;
        this.registration = Mono.fromCallable(this::discover)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(_ -> GatewayRefused.of(GatewayProblem.IDENTITY_UNAVAILABLE))
                .cache(_ -> Duration.ofMillis(Long.MAX_VALUE), _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration : Mono.empty();
    }

    Mono<ClientRegistration> registration() {
        return registration;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .build();
    }

    /// Where a browser ends its session at the provider, too.
    Mono<URI> endOfSession(String idToken, URI comeBack) {
        return registration.mapNotNull(found -> {
            var end = found.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            return end == null
                    ? null
                    : UriComponentsBuilder.fromUriString(end.toString())
                            .queryParam("id_token_hint", idToken)
                            .queryParam("post_logout_redirect_uri", comeBack.toString())
                            .encode()
                            .build()
                            .toUri();
        });
    }
}
