package yihao.reward.whatif.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.platform.web.Malformed;
import yihao.reward.whatif.Question;
import yihao.reward.whatif.Span;

/// What is asked, as the address says it.
///
/// @param scheme versions, such as `jinan-2019@1`
/// @param assumed `fact:word`, taken to hold of every project
record WhatIfRequest(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> scheme,
        @Nullable List<String> assumed) {

    Question toQuestion() {
        return new Question(
                new Span(needed(from, "from"), needed(until, "until")),
                Objects.requireNonNullElse(scheme, List.of()),
                words());
    }

    private Map<String, String> words() {
        var words = new HashMap<String, String>();
        for (var one : Objects.requireNonNullElse(assumed, List.<String>of())) {
            int colon = one.indexOf(':');
            if (colon < 1 || colon == one.length() - 1) {
                throw new Malformed("assumed", "invalid");
            }
            words.put(one.substring(0, colon), one.substring(colon + 1));
        }
        return words;
    }

    private static LocalDate needed(@Nullable LocalDate day, String name) {
        if (day == null) {
            throw new Malformed(name, "required");
        }
        return day;
    }
}
