package yihao.papers;

public record PaperId(String value) {}
