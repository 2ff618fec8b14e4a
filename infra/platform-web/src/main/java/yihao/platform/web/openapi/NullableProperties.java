package yihao.platform.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// What may be null in a record by its `@Nullable` may be null in the document. The annotation stands on the use of a
/// type, where the library does not look for it.
final class NullableProperties implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var resolved = chain.next().resolve(type, context, chain);
        var java = Json.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && java.isRecord()) {
            var reference = resolved.get$ref();
            var model = reference == null
                    ? resolved
                    : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
            if (model != null && model.getProperties() != null) {
                mark(java, model);
            }
        }
        return resolved;
    }

    private static void mark(Class<?> java, Schema<?> model) {
        Arrays.stream(java.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component -> model.getProperties()
                        .computeIfPresent(component.getName(), (_, property) -> nullable(property)));
    }

    private static Schema<?> nullable(Schema<?> property) {
        return property.get$ref() == null
                ? property.nullable(true)
                : new Schema<>()
                        .addAllOfItem(new Schema<>().$ref(property.get$ref()))
                        .nullable(true);
    }
}
