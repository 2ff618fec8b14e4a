/// Rule data: what a city decides (numbers, dates, lists, conditions) is YAML with a schema, valid from a date, never
/// edited after use. This room reads it into plain records, says which line is wrong, answers which version was in
/// force, evaluates conditions without ever touching a binary fraction, and keeps the words of an explanation.
@NullMarked
package yihao.rules;

import org.jspecify.annotations.NullMarked;
