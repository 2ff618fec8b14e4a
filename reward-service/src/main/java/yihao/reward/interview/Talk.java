package yihao.reward.interview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;

/// The record of a talk, and what is to be put right.
///
/// @param heldBy who talked
/// @param present who was there for the unit
/// @param evidence a document's number and title
/// @param rectify what is to be put right
/// @param until by when, its last day counts whole
/// @param recorded says what was said
public record Talk(
        LocalDate on,
        List<String> heldBy,
        List<String> present,
        @Nullable String evidence,
        String rectify,
        LocalDate until,
        Mark recorded) {

    public Talk {
        heldBy = List.copyOf(heldBy);
        present = List.copyOf(present);
    }
}
