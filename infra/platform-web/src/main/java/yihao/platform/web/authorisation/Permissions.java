package yihao.platform.web.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.GrantedAuthority;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.web.authorisation.Permission.Door;
import yihao.platform.web.authorisation.Permission.Relation;

/// The table of one service: what every service has, from `authorisation/platform.yaml`, and its own endpoints, from
/// `authorisation/<service>.yaml`. Read once; a word that nobody knows stops the service.
public final class Permissions {

    private static final Set<String> WORDS = Set.of("may", "code", "of", "rules", "why");

    private final Map<String, Permission> rows = new LinkedHashMap<>();
    private final Map<String, Set<Function>> groups = new HashMap<>();
    private final Map<String, Set<Function>> scopes = new HashMap<>();

    private Permissions() {}

    public static Permissions of(String service) {
        var permissions = new Permissions();
        List.of("platform", service).forEach(file -> permissions.read(file, service));
        return permissions;
    }

    public Optional<Permission> find(String method, String path) {
        return Optional.ofNullable(rows.get((method.equals("HEAD") ? "GET" : method) + " " + path));
    }

    public Collection<Permission> all() {
        return List.copyOf(rows.values());
    }

    /// Whether the scopes of a token carry all functions of its subject: a machine's token speaks for no officer.
    boolean carry(Collection<? extends GrantedAuthority> authorities, Actor actor) {
        var carried = EnumSet.noneOf(Function.class);
        authorities.forEach(one -> carried.addAll(scopes.getOrDefault(String.valueOf(one.getAuthority()), Set.of())));
        return carried.containsAll(actor.functions());
    }

    private void read(String file, String service) {
        var sections = yaml("authorisation/" + file + ".yaml");
        map(sections.remove("groups")).forEach((name, words) -> groups.put(name, functions(words)));
        map(sections.remove("scopes")).forEach((name, words) -> scopes.put("SCOPE_" + name, functions(words)));
        sections.forEach((title, section) -> {
            var endpoints = map(section);
            if (!(endpoints.remove("why") instanceof String)) {
                throw new IllegalStateException("Nobody says why: " + title);
            }
            endpoints.forEach((endpoint, row) -> add(permission(endpoint.replace("{service}", service), map(row))));
        });
    }

    private void add(Permission permission) {
        if (rows.put(permission.endpoint(), permission) != null) {
            throw new IllegalStateException("Listed twice: " + permission.endpoint());
        }
    }

    private Permission permission(String endpoint, Map<String, Object> row) {
        if (!WORDS.containsAll(row.keySet())) {
            throw new IllegalStateException("Unknown words at " + endpoint + ": " + row.keySet());
        }
        var may = String.valueOf(row.get("may"));
        var of = Relation.valueOf(String.valueOf(row.getOrDefault("of", "any")).toUpperCase(Locale.ROOT));
        var code = String.valueOf(row.getOrDefault("code", "platform.forbidden"));
        var byRules = row.containsKey("rules");
        return switch (may) {
            case "anyone" -> new Permission(endpoint, Door.ANYONE, Set.of(), code, byRules, of);
            case "signed-in" -> new Permission(endpoint, Door.SIGNED_IN, Set.of(), code, byRules, of);
            default -> new Permission(endpoint, Door.FUNCTIONS, functions(may), code, byRules, of);
        };
    }

    /// Names of functions and of groups of them, with blanks between.
    private Set<Function> functions(@Nullable Object words) {
        var functions = EnumSet.noneOf(Function.class);
        Arrays.stream(String.valueOf(words).split(" "))
                .forEach(word ->
                        functions.addAll(groups.containsKey(word) ? groups.get(word) : Set.of(Function.valueOf(word))));
        return functions;
    }

    private static Map<String, Object> yaml(String path) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var in = new ClassPathResource(path).getInputStream()) {
            return map(new Yaml(new SafeConstructor(options)).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException("No table of who may call what: " + path, e);
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNullElse(value, Map.of()))
                .forEach((key, one) -> map.put(String.valueOf(key), one));
        return map;
    }
}
