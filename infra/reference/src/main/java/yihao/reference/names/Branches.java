package yihao.reference.names;

import java.util.List;
import yihao.reference.names.Regions.Care;
import yihao.reference.names.Step.Kind;

/// Sets the branch apart: what follows the organisation form (某某有限公司济南分公司), or where no form is written, a place
/// with a word for a branch (某某银行济南分行).
record Branches(List<String> words, Forms forms, Regions regions) {

    private static final int LEAST_LEFT = 2;

    void set(Draft draft) {
        var text = draft.text();
        var word = words.stream().filter(text::endsWith).findFirst().orElse("");
        if (word.isEmpty()) {
            return;
        }
        var end = forms.endOfTheLastIn(text);
        var from = end > 0 ? end : placeBefore(text, text.length() - word.length());
        if (from > 0) {
            draft.isBranch(inOneWay(text.substring(from).replaceAll("[() ]", "")));
            draft.becomes(Kind.BRANCH, text.substring(0, from).strip());
        }
    }

    /// Where the place begins that ends there; 0 where none does.
    private int placeBefore(String text, int end) {
        for (int from = LEAST_LEFT; from + 1 < end; from++) {
            var place = text.substring(from, end);
            if (regions.leading(place, Care.WHOLE)
                    .filter(found -> found.rest().isEmpty())
                    .isPresent()) {
                return from;
            }
        }
        return 0;
    }

    /// 无锡市分公司 is 无锡分公司.
    private String inOneWay(String branch) {
        return regions.leading(branch, Care.FRONT)
                .map(found -> branch.substring(0, branch.length() - found.rest().length()))
                .map(place -> place.replaceFirst("(省|市)$", "") + branch.substring(place.length()))
                .orElse(branch);
    }
}
