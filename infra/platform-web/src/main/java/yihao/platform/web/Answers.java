package yihao.platform.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import yihao.kernel.Versioned;

/// Answers with the version as `ETag`: what a later change sends back as `If-Match`.
public final class Answers {

    private Answers() {}

    public static <V> ResponseEntity<V> ok(Versioned<?> stored, V view) {
        return ResponseEntity.ok().eTag(etag(stored.version())).body(view);
    }

    /// @param collection the path of the collection, such as `/api/leads`
    public static <V> ResponseEntity<V> created(String collection, Versioned<?> stored, V view) {
        return ResponseEntity.created(URI.create(collection + "/" + stored.id()))
                .eTag(etag(stored.version()))
                .body(view);
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
