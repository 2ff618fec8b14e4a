package yihao.rules;

/// A text for users in both languages of the house.
public record Bilingual(String zh, String en) {}
