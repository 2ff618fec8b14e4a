/// Rule data that come while a service runs: written by one person, checked to the line, put in force by another, and
/// then kept as they are.
@NullMarked
package yihao.rules.upload;

import org.jspecify.annotations.NullMarked;
