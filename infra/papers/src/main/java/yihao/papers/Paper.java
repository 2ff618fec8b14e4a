package yihao.papers;

/// What is known of a kept file.
///
/// @param sha256 64 hexadecimal digits: whoever holds the file can prove that it is this one
/// @param scan the one thing that changes after it was kept
public record Paper(PaperId id, String name, String contentType, long size, String sha256, Scan scan) {}
