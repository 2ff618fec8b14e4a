package yihao.embedded.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// The demo machines as the authorization server knows them.
@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {

    @Bean
    DemoAccounts accounts() {
        return DemoAccounts.load();
    }

    @Bean
    RegisteredClientRepository clients(DemoAccounts accounts, IdentitySettings settings) {
        return new InMemoryRegisteredClientRepository(accounts.clients().stream()
                .map(client -> registered(client, settings.gateway()))
                .toList());
    }

    private static RegisteredClient registered(DemoAccounts.Client client, String gateway) {
        var registered = RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.name())
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .authorizationGrantTypes(
                        grants -> client.grants().forEach(grant -> grants.add(new AuthorizationGrantType(grant))))
                .redirectUris(uris -> client.redirects().forEach(uri -> uris.add(uri.replace("{gateway}", gateway))))
                .postLogoutRedirectUris(
                        uris -> client.afterLogout().forEach(uri -> uris.add(uri.replace("{gateway}", gateway))))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(client.grants().contains("authorization_code"))
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(client.access())
                        .refreshTokenTimeToLive(client.refresh())
                        .reuseRefreshTokens(false)
                        .build());
        return client.secret() == null
                ? registered
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registered
                        .clientSecret(client.secret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .build();
    }
}
