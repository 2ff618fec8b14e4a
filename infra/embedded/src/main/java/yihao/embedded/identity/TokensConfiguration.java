package yihao.embedded.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/// Keys, tokens and what is remembered of them.
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {
    private static final String AUDIENCE = "yihao";

    @Bean
    JWKSource<SecurityContext> keys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.directory())));
    }

    /// For the provider's own user-info endpoint.
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JWKSource<SecurityContext> keys, DemoAccounts accounts) {
        var signed = new JwtGenerator(new NimbusJwtEncoder(keys));
        signed.setJwtCustomizer(context -> describe(context, accounts));
        return new DelegatingOAuth2TokenGenerator(signed, new RefreshTokens());
    }

    /// Access tokens are for the platform; both kinds say the name to show.
    private static void describe(JwtEncodingContext context, DemoAccounts accounts) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // a list that the authorization store may read again
            context.getClaims().audience(new ArrayList<>(List.of(AUDIENCE)));
        }
        Authentication who = Objects.requireNonNull(context.getPrincipal());
        var subject = who.getName();
        var machine = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
        var name = machine
                ? accounts.client(subject).map(DemoAccounts.Client::name)
                : accounts.person(subject).map(DemoAccounts.Person::name);
        context.getClaims().claim("name", name.orElse(subject));
    }

    @Bean(destroyMethod = "dispose")
    JdbcConnectionPool database(IdentitySettings settings) {
        var place = settings.directory() == null
                ? "mem:identity-" + System.identityHashCode(settings) + ";DB_CLOSE_DELAY=-1"
                : "file:" + settings.directory().toAbsolutePath().resolve("authorizations");
        var pool = JdbcConnectionPool.create("jdbc:h2:" + place, "identity", "");
        if (new JdbcTemplate(pool)
                .queryForList("SELECT 1 FROM information_schema.tables WHERE table_name = 'OAUTH2_AUTHORIZATION'")
                .isEmpty()) {
            new ResourceDatabasePopulator(new ClassPathResource(
                            "org/springframework/security/oauth2/server/authorization/oauth2-authorization-schema.sql"))
                    .execute(pool);
        }
        return pool;
    }

    @Bean
    FailedSignIns failedSignIns(JdbcConnectionPool database) {
        return new FailedSignIns(new JdbcTemplate(database), InstantSource.system());
    }

    @Bean
    OAuth2AuthorizationService authorizations(JdbcConnectionPool database, RegisteredClientRepository clients) {
        return new LastingAuthorizations(new JdbcTemplate(database), clients);
    }
}
