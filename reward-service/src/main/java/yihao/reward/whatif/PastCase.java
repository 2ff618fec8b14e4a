package yihao.reward.whatif;

import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.Facts;

/// A project of the past with what a scheme may know of it.
record PastCase(KnownProject project, Facts facts) {}
