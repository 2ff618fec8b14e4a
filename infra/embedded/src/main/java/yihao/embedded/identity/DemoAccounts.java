package yihao.embedded.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import yihao.kernel.Function;

/// The demo people and machines, from `demo/people.yaml` and `demo/clients.yaml`.
public record DemoAccounts(List<Person> people, List<Client> clients) {

    /// @param user the user name, which is the token's subject too
    public record Person(String user, String name, String unit, Set<Function> functions, String password) {}

    /// @param secret none: a public client
    /// @param unit where a machine works that is an officer as well
    /// @param redirects with `{gateway}` for the gateway's address
    /// @param access how long an access token lives
    public record Client(
            String id,
            String name,
            @Nullable String secret,
            List<String> grants,
            List<String> scopes,
            @DefaultValue List<String> redirects,
            @DefaultValue List<String> afterLogout,
            @Nullable String unit,
            @DefaultValue Set<Function> functions,
            Duration access,
            @DefaultValue("12h") Duration refresh) {}

    public static DemoAccounts load() {
        var sources = new ArrayList<PropertySource<?>>();
        for (var name : List.of("demo/people.yaml", "demo/clients.yaml")) {
            try {
                sources.addAll(new YamlPropertySourceLoader().load(name, new ClassPathResource(name)));
            } catch (IOException e) {
                throw new UncheckedIOException("Not readable: " + name, e);
            }
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("demo", Bindable.of(DemoAccounts.class))
                .get();
    }

    public Optional<Person> person(String user) {
        return people.stream().filter(person -> person.user().equals(user)).findFirst();
    }

    public Optional<Client> client(String id) {
        return clients.stream().filter(client -> client.id().equals(id)).findFirst();
    }
}
