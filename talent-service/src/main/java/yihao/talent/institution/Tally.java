package yihao.talent.institution;

import yihao.talent.institution.Course.Status;

/// How many institutions of a kind, grade and unit stand in a stage.
public record Tally(String kind, String grade, String unit, String stage, Status status, long count) {}
