package yihao.talent.secrecy;

/// A personal text as it is stored, journalled and published: never in the clear.
///
/// @param text Base64
public record Sealed(String algorithm, String text) {}
