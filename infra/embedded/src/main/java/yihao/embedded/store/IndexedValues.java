package yihao.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What one document has on an index's fields: a row of values for each element of an array on the way, as MongoDB
/// makes them. Fields under the same array advance together; two different arrays are refused.
///
/// @param rows the values, one row for each entry of the index
/// @param arrays for each field the path of the outermost array found on its way, or null
record IndexedValues(List<List<@Nullable Object>> rows, List<@Nullable String> arrays) {

    static IndexedValues of(Document document, List<FieldPath> fields) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var arrays = new ArrayList<@Nullable String>(Collections.nCopies(fields.size(), null));
        expand(each(fields, field -> new Branch(document, field, 0, false)), rows, arrays);
        return new IndexedValues(rows, arrays);
    }

    /// Every write comes by here, once for each index: a loop, because a stream costs more than the step.
    private static <T, R extends @Nullable Object> List<R> each(List<T> items, Function<? super T, R> step) {
        var made = new ArrayList<R>(items.size());
        for (var item : items) {
            made.add(step.apply(item));
        }
        return made;
    }

    private static void expand(
            List<Branch> branches, List<List<@Nullable Object>> rows, List<@Nullable String> arrays) {
        var walked = each(branches, Branch::walk);
        var array = firstArray(walked);
        if (array == null) {
            rows.add(each(walked, Branch::value));
            return;
        }
        noteArrays(walked, array, arrays);
        var elements = (Collection<?>) array.collection();
        for (Object element : elements.isEmpty() ? Collections.singletonList(null) : elements) {
            expand(each(walked, one -> one.branches() ? one.into(element) : one), rows, arrays);
        }
    }

    private static @Nullable Branch firstArray(List<Branch> walked) {
        for (var one : walked) {
            if (one.branches()) {
                return one;
            }
        }
        return null;
    }

    private static void noteArrays(List<Branch> walked, Branch first, List<@Nullable String> arrays) {
        for (int i = 0; i < walked.size(); i++) {
            var branch = walked.get(i);
            if (branch.branches()) {
                if (!branch.walkedPath().equals(first.walkedPath())) {
                    throw new CannotIndexParallelArraysError(List.of(branch.walkedPath(), first.walkedPath()));
                }
                if (arrays.get(i) == null) {
                    arrays.set(i, branch.walkedPath());
                }
            }
        }
    }

    /// One field's way through the document: what was reached, and how many of the names are walked.
    private record Branch(@Nullable Object value, FieldPath path, int walked, boolean done) {

        String walkedPath() {
            return path.upTo(walked);
        }

        private boolean isAtEnd() {
            return walked == path.names().size();
        }

        boolean branches() {
            return !done && value instanceof Collection<?>;
        }

        Collection<?> collection() {
            return value instanceof Collection<?> collection ? collection : List.of();
        }

        /// The same way, one element further. An array directly in an array is a value, not a further branch.
        Branch into(@Nullable Object element) {
            if (isAtEnd()) {
                return new Branch(element, path, walked, true);
            }
            return element instanceof Document ? new Branch(element, path, walked, false) : missing();
        }

        /// Goes down through documents until the path ends or an array is met.
        Branch walk() {
            var here = this;
            while (!here.done && !here.isAtEnd() && !(here.value instanceof Collection<?>)) {
                here = here.step();
            }
            return here;
        }

        private Branch step() {
            return value instanceof Document document
                    ? new Branch(document.getOrMissing(path.names().get(walked)), path, walked + 1, false)
                    : missing();
        }

        private Branch missing() {
            return new Branch(Missing.getInstance(), path, walked, true);
        }
    }
}
