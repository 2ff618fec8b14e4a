package yihao.talent.institution;

import yihao.rules.Bilingual;

/// What a stage still asks for.
///
/// @param code of a paper or a fact
public record Missing(String code, Bilingual label) {}
