package yihao.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import yihao.platform.web.problem.Texts;

/// What holds for the whole document of a service: its title, how money and a no look, what identifies a caller.
final class DescribedService implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";

    private final String service;
    private final Texts texts;

    DescribedService(String service, Texts texts) {
        this.service = service;
        this.texts = texts;
    }

    @Override
    public void customise(OpenAPI document) {
        rename(document);
        document.info(new Info()
                        .title("Yihao " + service)
                        .version("1")
                        .description(
                                "A no is a problem by RFC 9457, in Chinese or English by Accept-Language; its code is "
                                        + "published and never renamed. Lists take limit (1 to 200) and after (next of the "
                                        + "page before). Fields may be added to answers at any time; unknown fields of a "
                                        + "request are refused."))
                .servers(List.of(new Server().url("/")))
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
        document.getComponents()
                .addSchemas("Money", money())
                .addSchemas(PROBLEM, problem())
                .addResponses(PROBLEM, no())
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> complete(path, operation)));
    }

    private void complete(String path, Operation operation) {
        operation.getResponses().setDefault(new ApiResponse().$ref(PROBLEM));
        if (path.startsWith("/api/public/")) {
            operation.setSecurity(List.of());
        }
        var body = operation.getRequestBody();
        var json = body == null ? null : body.getContent().get("application/json");
        if (json != null && example(operation.getOperationId()) instanceof JsonNode example) {
            json.setExample(example);
        }
    }

    /// A body as it may be sent, where the service has one beside its texts.
    private static @Nullable JsonNode example(String operation) {
        try (var in = DescribedService.class.getResourceAsStream("/openapi/" + operation + ".json")) {
            return in == null ? null : Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema<?> money() {
        return new ObjectSchema()
                .description("An exact amount, no finer than the currency's minor unit.")
                .addProperty(
                        "amount",
                        new StringSchema()
                                .pattern("^-?\\d{1,15}(\\.\\d{1,4})?$")
                                .example("1234.50"))
                .addProperty(
                        "currency", new StringSchema().pattern("^[A-Z]{3}$").example("CNY"))
                .required(List.of("amount", "currency"));
    }

    private Schema<?> problem() {
        var code = new StringSchema().example("platform.malformed");
        code.addExtension("x-codes", texts.problems());
        var violation = new ObjectSchema()
                .addProperty(
                        "pointer", new StringSchema().description("Into the body, or a parameter's or header's name."))
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", code)
                .addProperty("traceId", new StringSchema())
                .addProperty("violations", new io.swagger.v3.oas.models.media.ArraySchema().items(violation))
                .required(List.of("type", "title", "status", "code", "traceId"));
    }

    private static ApiResponse no() {
        return new ApiResponse()
                .description("A no, with its code.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    /// Two names of the same JSON may begin alike: the quotation marks make them whole.
    private static void rename(OpenAPI document) {
        try {
            var text = Json.mapper()
                    .writeValueAsString(document)
                    // Of the kinds of something that share their fields more than one may fit.
                    .replace("\"oneOf\":", "\"anyOf\":");
            for (var name : SchemaNames.of(document.getComponents().getSchemas().keySet())
                    .entrySet()) {
                text = text.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"")
                        .replace("/schemas/" + name.getKey() + "\"", "/schemas/" + name.getValue() + "\"");
            }
            var renamed = Json.mapper().readValue(text, OpenAPI.class);
            document.components(renamed.getComponents()).paths(renamed.getPaths());
            document.getComponents().getSchemas().computeIfPresent("JsonNode", (_, _) -> new Schema<>());
            document.getComponents().getSchemas().values().forEach(DescribedService::leaveOpen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is called an object and has no fields is whatever JSON has.
    private static void leaveOpen(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(DescribedService::leaveOpen);
        } else if ("object".equals(schema.getType()) && schema.getAdditionalProperties() == null) {
            schema.setType(null);
        }
        if (schema.getItems() != null) {
            leaveOpen(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            leaveOpen(values);
        }
    }
}
