package yihao.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/// Says in sentences what of an operation an older client cannot read or send any more.
final class ChangesForClients {

    private final ChangedOperation operation;
    private final List<String> told = new ArrayList<>();
    private final Set<ChangedSchema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    ChangesForClients(ChangedOperation operation) {
        this.operation = operation;
    }

    Stream<String> told() {
        parameters();
        if (operation.getRequestBody() != null) {
            if (operation.getRequestBody().isChangeRequired()) {
                told.add("a body must be sent");
            }
            content("the request", operation.getRequestBody().getContent());
        }
        var answers = operation.getApiResponses();
        if (answers != null) {
            answers.getMissing().keySet().forEach(status -> told.add("it does not answer " + status + " any more"));
            answers.getChanged().forEach((status, answer) -> content("the answer " + status, answer.getContent()));
        }
        if (told.isEmpty() && operation.isIncompatible()) {
            told.add("it changed in a way that has no words here: " + operation.getChangedElements());
        }
        return told.stream().map(what -> operation.getHttpMethod() + " " + operation.getPathUrl() + ": " + what);
    }

    private void parameters() {
        var parameters = operation.getParameters();
        if (parameters == null) {
            return;
        }
        parameters.getMissing().forEach(gone -> told.add("the parameter " + gone.getName() + " is gone"));
        parameters.getIncreased().stream()
                .filter(more -> Boolean.TRUE.equals(more.getRequired()))
                .forEach(more -> told.add("the parameter " + more.getName() + " must be sent"));
        parameters.getChanged().stream()
                .filter(changed -> changed.isIncompatible())
                .forEach(changed -> {
                    if (changed.isChangeRequired()) {
                        told.add("the parameter " + changed.getName() + " must be sent");
                    }
                    schema("the parameter " + changed.getName(), changed.getSchema());
                });
    }

    private void content(String where, @Nullable ChangedContent content) {
        if (content != null) {
            content.getMissing().keySet().forEach(type -> told.add(where + " is not " + type + " any more"));
            content.getChanged().values().forEach(changed -> schema(where, changed.getSchema()));
        }
    }

    /// A field that is gone breaks both sides: who reads it misses it, who sends it is refused.
    private void schema(String where, @Nullable ChangedSchema schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        var before = told.size();
        if (schema.isChangedType()) {
            told.add(where + " is of another type");
        }
        schema.getMissingProperties().keySet().forEach(field -> told.add(where + " lost the field " + field));
        if (schema.getRequired() != null && schema.getContext().isRequest()) {
            schema.getRequired().getIncreased().forEach(field -> told.add(where + " must have the field " + field));
        }
        if (schema.getEnumeration() != null && schema.getContext().isRequest()) {
            schema.getEnumeration()
                    .getMissing()
                    .forEach(constant -> told.add(where + " may not be " + constant + " any more"));
        }
        schema.getChangedProperties().forEach((field, changed) -> schema(where + "/" + field, changed));
        schema(where + "/…", schema.getItems());
        schema(where + "/*", schema.getAddProp());
        if (told.size() == before && schema.isIncompatible()) {
            told.add(where + " is narrower than it was");
        }
    }
}
