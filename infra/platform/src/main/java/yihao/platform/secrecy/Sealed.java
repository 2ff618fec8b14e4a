package yihao.platform.secrecy;

/// A personal text as it is stored and journalled: never in the clear.
///
/// @param text Base64
public record Sealed(String algorithm, String text) {}
