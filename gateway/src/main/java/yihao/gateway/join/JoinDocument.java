package yihao.gateway.join;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// The document of what the gateway answers itself; what comes from a part as it is may be whatever JSON has.
final class JoinDocument implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info().title("Yihao gateway").version("1")).servers(List.of(new Server().url("/")));
        document.getComponents()
                .getSchemas()
                .replaceAll((name, schema) -> name.endsWith("JsonNode") ? new Schema<>() : schema);
    }
}
