package yihao.gateway;

import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;

/// What tells ways apart: the first name of a path, and under `/api` the second.
public final class PlainNames {

    private PlainNames() {}

    /// They read the same as they came and decoded, so that whoever guards, routes or records a path means the same.
    public static boolean of(RequestPath path) {
        var names = path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(PathSegment.class::cast)
                .limit(2)
                .toList();
        var telling = !names.isEmpty() && names.getFirst().value().equals("api") ? 2 : 1;
        return names.stream().limit(telling).allMatch(name -> name.value().equals(name.valueToMatch()));
    }
}
