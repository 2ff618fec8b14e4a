package yihao.project.value;

import java.time.LocalDate;

/// One version of a table as somebody handed it in; never edited.
///
/// @param reference `id@version`
/// @param text as it came
public record UploadedTable(String reference, LocalDate validFrom, String text, String uploadedBy) {}
