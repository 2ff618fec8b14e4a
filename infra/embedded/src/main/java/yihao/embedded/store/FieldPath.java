package yihao.embedded.store;

import java.util.List;

/// The way to a field, name by name.
record FieldPath(List<String> names) {

    static FieldPath of(String dotted) {
        return new FieldPath(List.of(dotted.split("\\.")));
    }

    /// The part of it that was walked.
    String upTo(int walked) {
        return String.join(".", names.subList(0, walked));
    }
}
