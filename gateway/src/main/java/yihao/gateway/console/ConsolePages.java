package yihao.gateway.console;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.resource.PathResourceResolver;
import reactor.core.publisher.Mono;

/// A file if there is one; the console's start page for an address that looks like a page; nothing for the rest. A
/// console that was not built is said plainly.
final class ConsolePages extends PathResourceResolver {

    private static final List<String> NO_PAGES =
            List.of("api/", "actuator/", "login", "logout", "oauth2/", "internal/", "runner/");
    private static final String START = "index.html";
    private static final Resource NOT_BUILT = new ClassPathResource("console-missing.html");

    @Override
    protected Mono<Resource> getResource(String path, Resource location) {
        return super.getResource(path, location)
                .switchIfEmpty(Mono.defer(() ->
                        isPage(path) ? super.getResource(START, location).defaultIfEmpty(NOT_BUILT) : Mono.empty()));
    }

    static Resource startPage(Resource location) throws IOException {
        var start = location.createRelative(START);
        return start.isReadable() ? start : NOT_BUILT;
    }

    private static boolean isPage(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        return NO_PAGES.stream().noneMatch(path::startsWith) && !last.contains(".");
    }
}
