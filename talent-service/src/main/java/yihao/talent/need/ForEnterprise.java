package yihao.talent.need;

import yihao.talent.copies.KnownEnterprise;

/// An enterprise of the register that needs somebody, and the unit that posts for it.
public record ForEnterprise(KnownEnterprise enterprise, String unit) {}
