package yihao.reward.bulletin;

/// A document as it was printed at the issue.
///
/// @param paper the kept file
/// @param sha256 of its bytes
public record Printed(String paper, String sha256) {}
