package yihao.testkit.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import tools.jackson.databind.json.JsonMapper;

/// The OpenAPI document of a service as it was released last: `openapi/<service>.json` in `infra/contracts`.
public final class ReleasedApi {

    /// `-Dcontracts.release=<folder of the resources>`: a document that breaks nothing is kept as released.
    private static final String RELEASE = "contracts.release";

    private static final JsonMapper JSON = new JsonMapper();

    /// Clients must tolerate a constant they do not know; who may sign in is no part of a document.
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private ReleasedApi() {}

    /// What a client of the released version of this service can no longer do.
    public static List<String> brokenBy(String service, String document) {
        var broken = broken(textOf(service), document);
        var folder = System.getProperty(RELEASE);
        if (folder != null && broken.isEmpty()) {
            keep(Path.of(folder, "openapi", service + ".json"), document);
        }
        return broken;
    }

    /// What a client that knows the one document can no longer do with the other.
    public static List<String> broken(String released, String document) {
        var changed = OpenApiCompare.fromSpecifications(parsed(released), parsed(document), OPTIONS);
        return Stream.concat(
                        changed.getMissingEndpoints().stream()
                                .map(gone -> gone.getMethod() + " " + gone.getPathUrl() + " is gone"),
                        changed.getChangedOperations().stream()
                                .flatMap(operation -> new ChangesForClients(operation).told()))
                .sorted()
                .toList();
    }

    public static OpenAPI of(String service) {
        return parsed(textOf(service));
    }

    private static String textOf(String service) {
        var resource = "/openapi/" + service + ".json";
        try (var in = ReleasedApi.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, "Not released: " + resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenAPI parsed(String document) {
        @Nullable OpenAPI parsed = new OpenAPIV3Parser().readContents(document).getOpenAPI();
        return Objects.requireNonNull(parsed, "No OpenAPI document");
    }

    private static void keep(Path file, String document) {
        try {
            var pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(document));
            Files.writeString(file, pretty + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
