package yihao.embedded.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/// The provider's two doors: the protocol's endpoints, and the login page before them.
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {
    private static final String LOGIN = "/login";

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http,
            DemoAccounts accounts,
            PasswordEncoder secrets,
            RegisteredClientRepository clients,
            OAuth2TokenGenerator<OAuth2Token> tokens,
            FailedSignIns failures) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
            server.clientAuthentication(
                    client -> client.authenticationConverters(list -> list.addFirst(PublicRefresh::in))
                            .authenticationProviders(list -> list.addFirst(new PublicRefresh(clients))));
            server.tokenEndpoint(endpoint -> endpoint.accessTokenRequestConverter(DemoPasswordRequest::in)
                    .authenticationProvider(new DemoPasswordGrant(accounts, secrets, tokens, failures)));
        });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, LoginPage page, FailedSignIns failures) {
        var wrong = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?error");
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(LOGIN, "/error", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN)
                        .failureHandler((request, response, failure) -> {
                            if (failure instanceof LockedException) {
                                var wait = failures.waits(request.getParameter("username"));
                                page.tellToWait(request, response, (wait + 999) / 1000);
                            } else {
                                wrong.onAuthenticationFailure(request, response, failure);
                            }
                        })
                        .permitAll())
                .build();
    }

    @Bean
    PasswordEncoder secrets() {
        return new PlainSecrets();
    }

    @Bean
    UserDetailsService userDetails(DemoAccounts accounts, FailedSignIns failures) {
        return name -> accounts.person(name)
                .map(person -> User.withUsername(person.user())
                        .password(person.password())
                        .accountLocked(failures.mustWait(name))
                        .roles()
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("Unknown"));
    }
}
