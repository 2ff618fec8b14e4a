package yihao.reference.names;

import java.util.ArrayList;
import java.util.List;

/// A name while it is being taken apart.
final class Draft {

    private final String written;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();
    private String text;
    private String branch = "";
    private String form = "";
    private boolean group;
    private List<String> otherNames = List.of();

    Draft(String written) {
        this.written = written;
        this.text = written;
    }

    String text() {
        return text;
    }

    void becomes(Step.Kind kind, String next) {
        if (!next.equals(text)) {
            steps.add(new Step(kind, text, next));
            text = next;
        }
    }

    void lies(String region) {
        if (!regions.contains(region)) {
            regions.add(region);
        }
    }

    void isBranch(String name) {
        branch = name;
    }

    /// The first form that is found is the outermost one: it counts.
    void hasForm(String family) {
        form = form.isEmpty() ? family : form;
    }

    void isAlsoCalled(List<String> names) {
        otherNames = names;
    }

    void isGroup() {
        group = true;
    }

    boolean hasARegion() {
        return !regions.isEmpty();
    }

    boolean isAGroup() {
        return group;
    }

    NormalisedName finished(String core, Brand brand) {
        return new NormalisedName(
                written, List.copyOf(regions), core, brand, form, group, branch, otherNames, List.copyOf(steps));
    }
}
